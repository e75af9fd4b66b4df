/// What each result of an analysis is kept under: a hash of all that it was worked out from.
struct AnalysisKeys: Sendable {
  private enum Kind: UInt64 {
    case profile = 1
    case groups, story, pairs
  }

  /// The program.
  private let program: String
  /// What stories are compared with besides their articles: dictionary and dated events.
  private let conditions: ResultKey

  init(program: String, events: [DatedEvent], wordNet: WordNet?) {
    self.program = program
    var writer = ByteWriter()
    writer.write(each: wordNet?.stamps ?? []) { $0.write($1) }
    writer.write(each: events) { writer, event in
      writer.write(event.name)
      writer.write(event.date.daysSince1970)
      writer.write(event.length)
      writer.write(each: event.heads.sorted()) { $0.write($1) }
      writer.write(each: event.places) { writer, place in
        writer.write(each: place.sorted()) { $0.write($1) }
      }
    }
    conditions = ResultKey(of: writer)
  }

  /// For the profile of an article.
  func profile(_ article: ResultKey) -> ResultKey { key(.profile, [article]) }

  /// For the groups of articles, in their order.
  func groups(_ articles: [ResultKey]) -> ResultKey { key(.groups, articles) }

  /// For the story of articles, in their order, and what is kept of it.
  func story(_ articles: [ResultKey], keeping extent: AnalysisExtent = .whole) -> ResultKey {
    key(.story, [conditions, extent.key] + articles)
  }

  /// For the pairs of the articles that were grouped last, which tell themselves whose they are.
  var pairs: ResultKey { key(.pairs, []) }

  private func key(_ kind: Kind, _ parts: [ResultKey]) -> ResultKey {
    var writer = ByteWriter()
    writer.write(program)
    writer.write(kind.rawValue)
    writer.write(each: parts) { $0.write($1) }
    return ResultKey(of: writer)
  }
}

extension AnalysisExtent {
  fileprivate var key: ResultKey {
    var writer = ByteWriter()
    if case .report(let relations) = self {
      writer.write(each: relations.sorted()) { $0.write($1.rawValue) }
    }
    return ResultKey(of: writer)
  }
}
