#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A JSON value that others wrote (RFC 8259).
indirect enum JSONDocument: Hashable, Decodable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case none
  case list([JSONDocument])
  case object([String: JSONDocument])

  /// The deepest nesting that is read; the records of articles have a handful of levels.
  static let depthLimit = 64

  /// Reads a document; nil where it is none, or nested deeper than the limit.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard JSONDocument.isShallow(bytes),
      let document = try? JSONDecoder().decode(JSONDocument.self, from: Data(bytes))
    else { return nil }
    self = document
  }

  /// Reads a value of a document.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if value.decodeNil() {
      self = .none
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let list = try? value.decode([JSONDocument].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONDocument].self))
    }
  }

  /// The members of an object; none of anything else.
  var members: [String: JSONDocument] {
    if case .object(let members) = self { return members }
    return [:]
  }

  /// The elements of a list; none of anything else.
  var elements: [JSONDocument] {
    if case .list(let elements) = self { return elements }
    return []
  }

  /// What a person would read: a text; a whole number; the name of an object; a list of these, with
  /// commas. Nil where there is none.
  var line: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init)
    case .flag, .none: nil
    case .list(let elements): JSONDocument.joined(elements, by: ", ")
    case .object(let members): members["name"]?.line ?? members["title"]?.line
    }
  }

  /// A text, or a list of paragraphs.
  var paragraphs: String? {
    if case .list(let elements) = self { return JSONDocument.joined(elements, by: "\n") }
    return line
  }

  private static func joined(_ elements: [JSONDocument], by separator: String) -> String? {
    let lines = elements.compactMap(\.line)
    return lines.isEmpty ? nil : lines.joined(separator: separator)
  }

  /// Whether brackets outside of strings nest no deeper than the limit.
  private static func isShallow(_ bytes: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x22 {
        isText.toggle()
      } else if isText {
        isEscaped = byte == 0x5C
      } else if byte == 0x5B || byte == 0x7B {
        depth += 1
        if depth > depthLimit { return false }
      } else if byte == 0x5D || byte == 0x7D {
        depth -= 1
      }
    }
    return true
  }
}
