/// One line of text that is being typed.
public struct LineEditor: Hashable, Sendable {
  /// Its scalars; controls are turned into blanks when they are pasted.
  public private(set) var scalars: [Unicode.Scalar]
  /// The scalar that the cursor stands on, `scalars.count` at the end.
  public private(set) var cursor: Int

  /// The most scalars that are taken; a note may be long, a pasted book is none.
  public static let limit = 10_000

  /// A line with the cursor at its end.
  public init(_ text: String = "") {
    scalars = Array(text.unicodeScalars.prefix(Self.limit))
    cursor = scalars.count
  }

  /// The text.
  public var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The text before the cursor.
  public var beforeCursor: String { String(String.UnicodeScalarView(scalars[..<cursor])) }

  /// The text before the word that ends at the cursor; blanks and commas stand between words.
  var beforeWord: String {
    let start = scalars[..<cursor].lastIndex { $0 == " " || $0 == "," }.map { $0 + 1 } ?? 0
    return String(String.UnicodeScalarView(scalars[..<start]))
  }

  /// The word that ends at the cursor.
  var word: String { String(beforeCursor.dropFirst(beforeWord.count)) }

  /// Puts text in at the cursor; line ends and controls become blanks.
  public mutating func insert(_ text: String) {
    let new = text.unicodeScalars.prefix(max(0, Self.limit - scalars.count)).map {
      $0.value < 0x20 || $0.value == 0x7F ? " " : $0
    }
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Does an editing action; false where it is none.
  public mutating func edit(_ action: Action) -> Bool {
    switch action {
    case .lineStart: cursor = 0
    case .lineEnd: cursor = scalars.count
    case .left: cursor = startOfCharacter(before: cursor)
    case .right: cursor = endOfCharacter(after: cursor)
    case .eraseBack: erase(from: startOfCharacter(before: cursor))
    case .eraseForward:
      let start = cursor
      cursor = endOfCharacter(after: cursor)
      erase(from: start)
    case .eraseWord: erase(from: startOfWord(before: cursor))
    case .eraseToStart: erase(from: 0)
    case .eraseToEnd: scalars.removeSubrange(cursor...)
    default: return false
    }
    return true
  }

  private mutating func erase(from start: Int) {
    scalars.removeSubrange(start..<cursor)
    cursor = start
  }

  private func startOfWord(before end: Int) -> Int {
    var at = end
    while at > 0, scalars[at - 1] == " " { at -= 1 }
    while at > 0, scalars[at - 1] != " " { at -= 1 }
    return at
  }

  // A combining mark goes with its base: "e" and U+0301 are erased by one key.
  private func startOfCharacter(before end: Int) -> Int {
    var at = end
    while at > 0 {
      at -= 1
      if DisplayWidth.of(scalars[at]) > 0 { break }
    }
    return at
  }

  private func endOfCharacter(after start: Int) -> Int {
    guard start < scalars.count else { return start }
    var at = start + 1
    while at < scalars.count, DisplayWidth.of(scalars[at]) == 0 { at += 1 }
    return at
  }
}
