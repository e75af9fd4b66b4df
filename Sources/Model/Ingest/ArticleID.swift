/// Identifies an article by its bytes, never by its path: the first 16 hex digits of the SHA-256 of
/// the file, or of what an item of a file of several holds, and "-2", "-3" for a further copy.
public struct ArticleID: Hashable, Sendable, Comparable, RawRepresentable, CustomStringConvertible {
  /// Numbers where the text is one that this program makes: tables by article are asked a million times,
  /// and a text of more than 15 bytes lies elsewhere in memory.
  private enum Form: Hashable, Sendable {
    /// The digits, and the number of the copy; 1 has no ending.
    case digits(UInt64, copy: UInt32)
    /// Anything else, as another program may write it.
    case other(String)
  }

  private let form: Form

  /// Takes an identifier as it stands in the report.
  public init(rawValue: String) {
    form = ArticleID.digits(in: rawValue) ?? .other(rawValue)
  }

  private init(form: Form) { self.form = form }

  /// The identifier of the article with this digest, in hex.
  init(sha256: String) {
    self.init(rawValue: String(sha256.prefix(16)))
  }

  /// The identifier as it stands in the report.
  public var rawValue: String {
    switch form {
    case .other(let text): return text
    case .digits(let digits, let copy):
      return copy == 1 ? digits.hexDigits : digits.hexDigits + "-\(copy)"
    }
  }

  /// The identifier as it stands in the report.
  public var description: String { rawValue }

  /// The identifier of a further copy, from 2.
  func copy(_ number: Int) -> ArticleID {
    if case .digits(let digits, copy: 1) = form, let number = UInt32(exactly: number), number > 1 {
      return ArticleID(form: .digits(digits, copy: number))
    }
    return ArticleID(rawValue: rawValue + "-\(number)")
  }

  /// Whether both are one identifier.
  ///
  /// Written out, as is `hash(into:)`: what has a raw value is otherwise compared and hashed by it, and
  /// the text would be made each time a table by article is asked.
  public static func == (left: ArticleID, right: ArticleID) -> Bool { left.form == right.form }

  /// Hashes the number, or the text where there is none.
  public func hash(into hasher: inout Hasher) {
    switch form {
    case .digits(let digits, let copy): hasher.combine(digits &+ UInt64(copy))
    case .other(let text): hasher.combine(text)
    }
  }

  /// By text.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    if case .digits(let one, _) = left.form, case .digits(let two, _) = right.form, one != two {
      return one < two
    }
    return left.rawValue < right.rawValue
  }

  /// The numbers of a text of 16 digits in lower case and, behind a hyphen, a number from 2 without
  /// leading zeros; nil for any other, so that each identifier has one form.
  private static func digits(in text: String) -> Form? {
    let bytes = text.utf8
    guard bytes.count >= 16, bytes.count <= 25 else { return nil }
    var digits: UInt64 = 0
    for byte in bytes.prefix(16) {
      switch byte {
      case 0x30...0x39: digits = digits << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: digits = digits << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    let rest = Array(bytes.dropFirst(16))
    guard !rest.isEmpty else { return .digits(digits, copy: 1) }
    guard rest.count > 1, rest[0] == UInt8(ascii: "-"), rest[1] != 0x30,
      rest.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let copy = UInt32(String(decoding: rest.dropFirst(), as: UTF8.self)), copy > 1
    else { return nil }
    return .digits(digits, copy: copy)
  }
}
