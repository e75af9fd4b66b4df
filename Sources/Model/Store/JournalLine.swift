#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The lines of the journal: JSON objects (JSON Lines), in ASCII, so that no control or hidden scalar
/// of an article stands in the file as itself.
///
/// The first line is a head, `{"format":"rashomon-journal/1","generation":"…"}`. Each other line
/// names its change ("mark", "unmark", "pin", "unpin", "edit", "unedit") and holds the value, or the
/// id of what was forgotten.
enum JournalLine {
  private static let format = "rashomon-journal/1"

  /// The first line, with its end.
  static func head(generation: String) -> [UInt8] {
    bytes(of: Head(format: format, generation: generation))
  }

  /// The generation that a first line names; nil where it is none.
  static func generation(ofHead line: some Sequence<UInt8>) -> String? {
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(line)), head.format == format,
      !head.generation.isEmpty
    else { return nil }
    return head.generation
  }

  /// A change as a line, with its end.
  static func bytes(of entry: JournalEntry) -> [UInt8] { bytes(of: Line(entry)) }

  /// The change that a line tells; nil where it tells none that this version knows.
  static func entry(_ line: some Sequence<UInt8>) -> JournalEntry? {
    (try? JSONDecoder().decode(Line.self, from: Data(line)))?.entry
  }

  private static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and whole numbers alone are written, which the encoder does not refuse.
    let plain = (try? encoder.encode(value)) ?? Data()
    var line: [UInt8] = []
    line.reserveCapacity(plain.count + 1)
    for scalar in String(decoding: plain, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x7F {
        line.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        escape(scalar, to: &line)
      }
    }
    line.append(0x0A)
    return line
  }

  /// Writes a scalar as `\u` escapes. None but ASCII stands outside the strings of JSON.
  private static func escape(_ scalar: Unicode.Scalar, to line: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      line += #"\u"#.utf8
      for shift in [12, 8, 4, 0] { line.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }
  }

  private struct Head: Codable {
    let format: String
    let generation: String
  }

  private struct Line: Codable {
    var change = ""
    var id: String?
    var mark: Mark?
    var pin: PinnedPair?
    var edit: Edit?

    init(_ entry: JournalEntry) {
      switch entry {
      case .mark(let mark): (change, self.mark) = ("mark", Mark(mark))
      case .unmark(let id): (change, self.id) = ("unmark", id)
      case .pin(let pin): (change, self.pin) = ("pin", PinnedPair(pin))
      case .unpin(let id): (change, self.id) = ("unpin", id)
      case .edit(let edit): (change, self.edit) = ("edit", Edit(edit))
      case .unedit(let id): (change, self.id) = ("unedit", id)
      }
    }

    var entry: JournalEntry? {
      switch change {
      case "mark": mark?.discrepancy.map { .mark($0) }
      case "unmark": id.map { .unmark($0) }
      case "pin": pin?.pin.map { .pin($0) }
      case "unpin": id.map { .unpin($0) }
      case "edit": edit?.storyEdit.map { .edit($0) }
      case "unedit": id.map { .unedit($0) }
      default: nil
      }
    }
  }

  private struct Mark: Codable {
    let id: String
    let verdict: String
    let note: String
    let tags: [String]
    let created: String
    let changed: String
    let author: String
    let comparison: String?
    let passages: [Passage]

    init(_ mark: Discrepancy) {
      id = mark.id
      verdict = mark.verdict.rawValue
      note = mark.note
      tags = mark.tags
      created = mark.created
      changed = mark.changed
      author = mark.author
      comparison = mark.comparison
      passages = mark.passages.map(Passage.init)
    }

    var discrepancy: Discrepancy? {
      guard !id.isEmpty, !passages.isEmpty else { return nil }
      return Discrepancy(
        id: id, verdict: Verdict(rawValue: verdict) ?? .open, note: note, tags: tags,
        created: created, changed: changed, author: author, passages: passages.map(\.passage),
        comparison: comparison)
    }
  }

  private struct PinnedPair: Codable {
    let id: String
    let created: String
    let passages: [Passage]

    init(_ pin: Pin) {
      id = pin.id
      created = pin.created
      passages = [Passage(pin.first), Passage(pin.second)]
    }

    var pin: Pin? {
      guard !id.isEmpty, passages.count == 2 else { return nil }
      return Pin(
        id: id, created: created, first: passages[0].passage, second: passages[1].passage)
    }
  }

  private struct Passage: Codable {
    let file: String
    let article: String
    let sha256: String
    let start: Int
    let end: Int
    let quote: String
    let prefix: String
    let suffix: String

    init(_ passage: Discrepancy.Passage) {
      file = passage.file
      article = passage.article.rawValue
      sha256 = passage.sha256
      start = passage.selector.start
      end = passage.selector.end
      quote = passage.selector.exact
      prefix = passage.selector.prefix
      suffix = passage.selector.suffix
    }

    var passage: Discrepancy.Passage {
      Discrepancy.Passage(
        file: file, article: ArticleID(rawValue: article), sha256: sha256,
        selector: Selector(
          exact: quote, prefix: prefix, suffix: suffix, start: start, end: end))
    }
  }

  private struct Edit: Codable {
    struct Member: Codable {
      let article: String
      let file: String

      init(_ member: StoryEdit.Member) { (article, file) = (member.article.rawValue, member.file) }

      var member: StoryEdit.Member {
        StoryEdit.Member(article: ArticleID(rawValue: article), file: file)
      }
    }

    let id: String
    let created: String
    let kind: String
    let members: [Member]
    let target: Member?

    init(_ edit: StoryEdit) {
      id = edit.id
      created = edit.created
      switch edit.change {
      case .join(let all): (kind, members, target) = ("join", all.map(Member.init), nil)
      case .split(let all): (kind, members, target) = ("split", all.map(Member.init), nil)
      case .move(let all, let to):
        (kind, members, target) = ("move", all.map(Member.init), Member(to))
      }
    }

    var storyEdit: StoryEdit? {
      guard !id.isEmpty, let change else { return nil }
      return StoryEdit(id: id, change: change, created: created)
    }

    private var change: StoryEdit.Change? {
      let all = members.map(\.member)
      switch kind {
      case "join": return .join(all)
      case "split": return .split(all)
      case "move": return target.map { .move(all, to: $0.member) }
      default: return nil
      }
    }
  }
}
