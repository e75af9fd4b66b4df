#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON of other programs, whose shape is not known beforehand. What is not there is null.
enum ForeignJSON: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([ForeignJSON])
  case object([String: ForeignJSON])

  /// Reads a document; nil where it is no JSON, or nested deeper than the decoder's 512 levels.
  static func document(_ data: Data) -> ForeignJSON? {
    try? JSONDecoder().decode(ForeignJSON.self, from: data)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let object = try? container.decode([String: ForeignJSON].self) {
      self = .object(object)
    } else if let array = try? container.decode([ForeignJSON].self) {
      self = .array(array)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .null
    }
  }

  /// A member of an object.
  subscript(key: String) -> ForeignJSON {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  /// The elements of an array; a value that stands where several may is one. JSON-LD writes it so.
  var list: [ForeignJSON] {
    switch self {
    case .null: []
    case .array(let elements): elements
    default: [self]
    }
  }

  var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }

  /// A whole number that fits.
  var integer: Int? {
    if case .number(let number) = self { return Int(exactly: number) }
    return nil
  }

  /// Whether the string is this one, or is among the strings of a list.
  func holds(_ word: String) -> Bool { list.contains { $0.string == word } }
}
