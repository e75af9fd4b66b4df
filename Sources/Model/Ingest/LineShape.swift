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
  private let text: ArticleText
  /// The line as `folded`; nil in lines of more than `longest` scalars, of which that is seldom asked.
  private let shortFolded: String?
  /// How it ends.
  let end: SentenceEnd

  /// Looks at a range of a text.
  init(of text: ArticleText, _ range: TextRange) {
    self.range = range
    self.text = text
    width = text.width(of: range)
    end = SentenceEnd(of: text.bytes, range)
    shortFolded = width <= LineShape.longest ? LineShape.fold(text[range]) : nil
    guard width <= (end == .stop ? 100 : LineShape.longest) else {
      words = []
      return
    }
    words = text.bytes.withUnsafeBufferPointer { bytes in
      LineShape.words(bytes, in: (range.start..<range.end).clamped(to: bytes.indices))
    }
  }

  /// Its first 1000 bytes in lower case, with straight quotes and single spaces.
  var folded: String {
    // A whole book on one line must not be folded to see that it is no title.
    shortFolded ?? LineShape.fold(text[TextRange(range.start, min(range.end, range.start + 1000))])
  }

  /// Whether both lines are the same when folded.
  func isAlike(_ other: LineShape) -> Bool {
    // Nearly all pairs differ in their first letter, and long lines need not be folded to see that.
    if let one = first, let two = other.first, one != two { return false }
    return folded == other.folded
  }

  /// The first byte of the folded line, where it is an ASCII letter or sign; nil where it may be other.
  private var first: UInt8? {
    guard range.start < min(range.end, text.bytes.count) else { return nil }
    let byte = text.bytes[range.start]
    return byte > 0x20 && byte < 0x80 ? byte.asciiLowercased : nil
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
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var piece = Piece(start: start)
      var next = start
      while next < range.upperBound {
        let (scalar, length) = bytes.scalar(at: next)
        next += length
        if isSpace(scalar) { break }
        piece.add(scalar, endingAt: next)
      }
      if let word = piece.word(bytes) {
        if !words.isEmpty, bytes[start] == UInt8(ascii: "(") { words[words.count - 1].isCut = true }
        words.append(word)
      } else if !piece.isEmpty, !words.isEmpty {
        words[words.count - 1].isCut = true
      }
      start = next
    }
    return words
  }

  /// What stands between two spaces, read scalar by scalar.
  private struct Piece {
    private(set) var isEmpty = true
    /// Where the first letter or digit begins and the last one ends.
    private var first: Int?
    private var last: Int
    private var end: Int
    private var width = 0
    private var letters = 0
    private var upper = 0
    private var isCapitalised = false
    private var isLetters = true
    /// What stands behind the last letter or digit: it belongs to the word where another one follows.
    private var signs = 0
    private var signsAreJoints = true
    private var isCut = false
    private var endsSentence = false

    init(start: Int) {
      last = start
      end = start
    }

    mutating func add(_ scalar: Unicode.Scalar, endingAt next: Int) {
      isEmpty = false
      let start = end
      end = next
      let isLetter = LineShape.isLetter(scalar)
      guard isLetter || (0x30...0x39).contains(scalar.value) else {
        guard first != nil else { return }
        signs += 1
        signsAreJoints = signsAreJoints && joints.contains(scalar)
        isCut = isCut || separators.contains(scalar)
        endsSentence = endsSentence || scalar == "." || scalar == "?" || scalar == "!"
        return
      }
      first = first ?? start
      last = next
      width += signs + 1
      isLetters = isLetters && isLetter && signsAreJoints
      (signs, signsAreJoints, isCut, endsSentence) = (0, true, false, false)
      guard isLetter else { return }
      if LineShape.isUpper(scalar) {
        upper += 1
        isCapitalised = isCapitalised || letters == 0
      }
      letters += 1
    }

    /// The word without the signs around it; nil where it has no letter and no digit.
    func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
      guard let first else { return nil }
      return Word(
        range: TextRange(first, last), width: width, isCapitalised: isCapitalised,
        isUpperCase: letters > 0 && upper == letters, isLetters: isLetters,
        folded: LineShape.fold(UnsafeBufferPointer(rebasing: bytes[first..<last])), isCut: isCut,
        endsSentence: endsSentence)
    }
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
    return string.withUTF8 { fold($0) }
  }

  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // No scalar's lower case takes more than three times its bytes; that of ASCII takes as many.
    let room = bytes.contains { $0 >= 0x80 } ? 3 * bytes.count : bytes.count
    return String(unsafeUninitializedCapacity: room) { folded in
      var count = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte > 0x20, byte < 0x80 {
          folded[count] = byte.asciiLowercased
          count += 1
          index += 1
          continue
        }
        let (scalar, length) = bytes.scalar(at: index)
        index += length
        switch scalar {
        case "’", "‘":
          folded[count] = UInt8(ascii: "'")
          count += 1
        case "“", "”":
          folded[count] = UInt8(ascii: "\"")
          count += 1
        case "\u{200B}", "\u{FEFF}": continue
        case _ where isSpace(scalar):
          if count == 0 || folded[count - 1] != 0x20 {
            folded[count] = 0x20
            count += 1
          }
        default:
          for byte in scalar.properties.lowercaseMapping.utf8 {
            folded[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }
}
