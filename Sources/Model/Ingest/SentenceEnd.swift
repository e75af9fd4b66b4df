/// How a line ends, behind closing quotes and brackets.
enum SentenceEnd: Hashable {
  /// With a full stop or an ellipsis.
  case stop
  /// With a full stop that may belong to initials, as in "U.S." or "a.m.".
  case initials
  /// With a question or exclamation mark.
  case mark
  /// With a colon, semicolon, comma, dash or opening quote: the sentence goes on below.
  case open
  /// With a word.
  case none

  /// Whether a sentence may end here; initials may, too.
  var endsSentence: Bool { self == .stop || self == .initials || self == .mark }

  /// Looks at the last characters of a range.
  init(of bytes: [UInt8], _ range: TextRange) {
    var end = range.end
    while end > range.start, let length = SentenceEnd.closerLength(bytes, range.start, end) {
      end -= length
    }
    let tail = bytes[range.start..<end].suffix(3)
    switch tail.last {
    case UInt8(ascii: "."):
      self = SentenceEnd.isInitials(bytes, range.start, end) ? .initials : .stop
    case UInt8(ascii: "?"), UInt8(ascii: "!"): self = .mark
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "-"): self = .open
    default:
      if tail.elementsEqual("…".utf8) {
        self = .stop
      } else if SentenceEnd.openers.contains(where: { tail.elementsEqual($0) }) {
        self = .open
      } else {
        self = .none
      }
    }
  }

  /// Length of the closing quote, bracket or space that ends before `end`.
  private static func closerLength(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let byte = bytes[end - 1]
    if byte < 0x80 { return closers.contains(byte) ? 1 : nil }
    return wideClosers.first {
      end - start >= $0.count && bytes[(end - $0.count)..<end].elementsEqual($0)
    }?.count
  }

  private static let closers = Set("\"')]*_ ".utf8)
  private static let openers = ["—", "–", "“", "‘"].map { Array($0.utf8) }
  private static let wideClosers = ["”", "’", "»", "\u{A0}"].map { Array($0.utf8) }

  /// Whether "X.X." stands before `end`.
  private static func isInitials(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4 else { return false }
    let tail = Array(bytes[(end - 4)..<end])
    return tail[1] == 0x2E && isLetter(tail[0]) && isLetter(tail[2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
