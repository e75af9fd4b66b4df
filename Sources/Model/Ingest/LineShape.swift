/// What can be seen of a line without understanding it: the features that tell a title from a
/// paragraph and a paragraph from page furniture.
struct LineShape {
  /// One word of a line, with the punctuation around it taken off.
  struct Word {
    /// Its bytes in the text.
    let range: TextRange
    /// Length in Unicode scalars.
    let width: Int
    /// Whether its first letter is upper case.
    let isCapitalised: Bool
    /// Whether it has letters and all are upper case.
    let isUpperCase: Bool
    /// Whether it is made of letters, apostrophes, hyphens and full stops.
    let isLetters: Bool
    /// In lower case.
    let folded: String
    /// Whether a comma, bar, bracket or dash stands between it and the next word.
    fileprivate(set) var isCut: Bool
    /// Whether a full stop, question or exclamation mark stands behind it.
    let endsSentence: Bool
  }

  /// Lines longer than this are running text; their words are not looked at.
  static let longest = 240

  /// Where the line stands.
  let range: TextRange
  /// Length in Unicode scalars.
  let width: Int
  /// Its words, up to white space; empty in a line that can only be running text: one of more than
  /// `longest` scalars, or one of more than 100 that ends with a full stop.
  let words: [Word]
  /// Its first 1000 bytes in lower case, with straight quotes and single spaces.
  let folded: String
  /// How it ends.
  let end: SentenceEnd

  /// Looks at a range of a text.
  init(of text: ArticleText, _ range: TextRange) {
    self.range = range
    width = text.width(of: range)
    end = SentenceEnd(of: text.bytes, range)
    // A whole book on one line must not be folded to see that it is no title.
    let string = text[TextRange(range.start, min(range.end, range.start + 1000))]
    folded = LineShape.fold(string)
    guard width <= (end == .stop ? 100 : LineShape.longest) else {
      words = []
      return
    }
    words = LineShape.words(string, at: range.start)
  }

  /// Whether most words of four letters or more are capitalised, or all are upper case.
  var isTitleCase: Bool {
    let long = words.filter { $0.width >= 4 && $0.isLetters }
    return !long.isEmpty && long.filter(\.isCapitalised).count * 5 >= long.count * 4
  }

  /// Whether it begins with a lower-case letter.
  var beginsLowerCase: Bool {
    guard let first = words.first else { return false }
    return first.isLetters && !first.isCapitalised
  }

  /// Cuts a line at white space and takes the punctuation around each word off; signs that stand
  /// alone, as a dash or a bar, are no words.
  private static func words(_ string: String, at start: Int) -> [Word] {
    var words: [Word] = []
    var offset = start
    for piece in string.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isSpace)
    {
      let end = offset + piece.utf8Width
      if let word = word(piece, at: offset) {
        if !words.isEmpty, piece.first == "(" { words[words.count - 1].isCut = true }
        words.append(word)
      } else if !piece.isEmpty, !words.isEmpty {
        words[words.count - 1].isCut = true
      }
      // The white space behind the piece may take up to three bytes.
      let next = piece.endIndex
      let scalars = string.unicodeScalars
      offset = next < scalars.endIndex ? end + UTF8.width(scalars[next]) : end
    }
    return words
  }

  private static func word(_ piece: Substring.UnicodeScalarView, at offset: Int) -> Word? {
    guard let first = piece.firstIndex(where: isInner), let last = piece.lastIndex(where: isInner)
    else { return nil }
    let inner = piece[first...last]
    let start = offset + piece[..<first].utf8Width
    var isCapitalised = false
    var letters = 0
    var upper = 0
    var isLetters = true
    for scalar in inner {
      if isLetter(scalar) {
        if isUpper(scalar) {
          upper += 1
          isCapitalised = isCapitalised || letters == 0
        }
        letters += 1
      } else if !joints.contains(scalar) {
        isLetters = false
      }
    }
    let tail = piece[piece.index(after: last)...]
    return Word(
      range: TextRange(start, start + inner.utf8Width), width: inner.count,
      isCapitalised: isCapitalised, isUpperCase: letters > 0 && upper == letters,
      isLetters: isLetters, folded: fold(String(inner)),
      isCut: tail.contains { separators.contains($0) },
      endsSentence: tail.contains { $0 == "." || $0 == "?" || $0 == "!" })
  }

  private static let joints: Set<Unicode.Scalar> = ["'", "’", "-", "."]
  private static let separators: Set<Unicode.Scalar> = [
    ",", ";", "|", "/", ")", "—", "–", "·", "•",
  ]

  // The Unicode tables are asked last: they take most of the time, and most letters are ASCII.
  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || isLetter(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  /// Lower case, straight quotes, single spaces.
  static func fold(_ string: String) -> String {
    var string = string
    return string.withUTF8 { bytes in
      // No scalar's lower case takes more than three times its bytes.
      String(unsafeUninitializedCapacity: 3 * bytes.count) { folded in
        var count = 0
        var index = 0
        func append(_ byte: UInt8) {
          folded[count] = byte
          count += 1
        }
        func appendSpace() {
          if count == 0 || folded[count - 1] != 0x20 { append(0x20) }
        }
        while index < bytes.count {
          let byte = bytes[index]
          if byte < 0x80 {
            if byte <= 0x20 { appendSpace() } else { append(byte.asciiLowercased) }
            index += 1
            continue
          }
          let (scalar, length) = bytes.scalar(at: index)
          index += length
          switch scalar {
          case "’", "‘": append(UInt8(ascii: "'"))
          case "“", "”": append(UInt8(ascii: "\""))
          case "\u{200B}", "\u{FEFF}": continue
          case _ where scalar.properties.isWhitespace: appendSpace()
          default: for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
          }
        }
        return count
      }
    }
  }
}

extension Substring.UnicodeScalarView {
  /// Length in UTF-8 bytes.
  fileprivate var utf8Width: Int { reduce(0) { $0 + UTF8.width($1) } }
}
