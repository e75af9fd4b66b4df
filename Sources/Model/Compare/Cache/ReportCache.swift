/// Reports as they were made for the same articles at an earlier start, so that a second run prints the
/// bytes of the first. A file of its own, for a report is as long as all results are, and of use only
/// while nothing at all changed.
public struct ReportCache: Sendable {
  /// Bytes of reports that are kept; a longer one is made anew each time.
  private static let mostBytes = 256 << 20
  /// Reports that are kept, the latest ones: of the formats that are asked for in turn.
  private static let mostReports = 4

  private let path: String
  private let key: ResultKey

  /// The place of a report on some input in a `form`, which tells its format and what it leaves out; nil
  /// where an article has no key.
  public init?(
    _ cache: AnalysisCache, _ input: AnalysisInput, form: String, workers: Workers = Workers()
  ) {
    path = cache.path
    guard let contents = Article.contentKeys(of: input.reading.articles, workers) else {
      return nil
    }
    let keys = AnalysisKeys(program: cache.key, events: input.events, wordNet: input.wordNet)
    key = keys.report(contents, input, form: form)
  }

  /// The report, and whether it tells a conflict; nil where none is kept.
  public func report() -> (bytes: ArraySlice<UInt8>, hasConflict: Bool)? {
    guard let record = ResultFile(path: path + ".reports")?.record(key), let first = record.first
    else { return nil }
    return (record.dropFirst(), first == 1)
  }

  /// Keeps the report for the next start.
  public func keep(_ text: String, hasConflict: Bool) {
    guard text.utf8.count < Self.mostBytes,
      let writer = ResultFileWriter(path: path + ".reports.new")
    else { return }
    let earlier = ResultFile(path: path + ".reports")
    let entries = (earlier?.entries ?? []).filter { $0.key != key }
      .sorted { $0.offset < $1.offset }
    var room = Self.mostBytes - text.utf8.count
    let kept = entries.suffix(Self.mostReports - 1).reversed().prefix { entry in
      room -= entry.count
      return room >= 0
    }
    // The latest one lies last.
    if let earlier { for entry in kept.reversed() { writer.put(entry, of: earlier) } }
    writer.put(hasConflict ? 1 : 0, text, under: key)
    _ = writer.finish(as: path + ".reports", base: 0)
  }
}

extension AnalysisKeys {
  /// For a report on articles in their order, in a form.
  fileprivate func report(
    _ contents: [ResultKey], _ input: AnalysisInput, form: String
  ) -> ResultKey {
    var writer = ByteWriter()
    writer.write(story(contents))
    writer.write(form)
    writer.write(each: input.reading.problems) { writer, problem in
      writer.write(problem.file)
      writer.write("\(problem.kind)")
    }
    writer.write(each: input.edits) { writer, edit in
      writer.write(edit.id)
      writer.write(edit.change)
    }
    writer.write(each: input.sigils.all) { writer, sigil in
      writer.write(sigil.series.rawValue)
      writer.write(sigil.article.rawValue)
      writer.write(sigil.place.file)
      writer.write(sigil.place.part) { $0.write($1) }
      writer.write(sigil.number)
    }
    writer.write(each: input.sigils.marked.sorted()) { $0.write($1.rawValue) }
    return ResultKey(of: writer)
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ change: StoryEdit.Change) {
    switch change {
    case .join(let members): write(0, members)
    case .move(let members, let target): write(1, members + [target])
    case .split(let members): write(2, members)
    }
  }

  private mutating func write(_ number: UInt64, _ members: [StoryEdit.Member]) {
    write(number)
    write(each: members) { writer, member in
      writer.write(member.article.rawValue)
      writer.write(member.file)
    }
  }
}
