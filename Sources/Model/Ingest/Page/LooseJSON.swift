/// JSON as pages hold it, read as far as it makes sense: line breaks within strings, commas too many,
/// quotes that nobody escaped and an end that is missing do no harm to what stands before them.
enum LooseJSON: Hashable, Sendable {
  case object([String: LooseJSON])
  case array([LooseJSON])
  case string(String)
  /// A number, true, false or null.
  case other

  /// Values in one another beyond this are `other`.
  private static let depthLimit = 64

  /// Reads the first value of a script.
  /// - Complexity: linear.
  init(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    // Some wrap the value in "<!--" or "/*<![CDATA[*/".
    while let byte = reader.peek, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") {
      reader.index += 1
      if reader.starts(with: "CDATA[") { reader.index += 6 }
    }
    self = reader.value(depth: 0)
  }

  /// The value of a key of an object; nil elsewhere.
  subscript(key: String) -> LooseJSON? {
    if case .object(let values) = self { return values[key] }
    return nil
  }

  /// The text of a string, single-spaced and with HTML's entities resolved; nil where there is none.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    let plain = text.utf8.contains { $0 == 0x26 || $0 == 0x3C } ? HTMLFragment.text(of: text) : text
    var line = CollapsedText()
    let bytes = Array(plain.utf8)
    line.append(bytes, TextRange(0, bytes.count))
    return line.isEmpty ? nil : line.string
  }

  /// The elements of an array; the value itself, where it is none.
  var elements: [LooseJSON] {
    if case .array(let values) = self { return values }
    return [self]
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    mutating func skipSpace() {
      while let byte = peek, byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
    }

    mutating func value(depth: Int) -> LooseJSON {
      skipSpace()
      guard let byte = peek else { return .other }
      guard depth < depthLimit else {
        index = bytes.count
        return .other
      }
      switch byte {
      case UInt8(ascii: "{"): return object(depth)
      case UInt8(ascii: "["): return array(depth)
      case UInt8(ascii: "\""): return .string(string())
      default:
        while let byte = peek, !",}]\"{[".utf8.contains(byte) { index += 1 }
        return .other
      }
    }

    private mutating func object(_ depth: Int) -> LooseJSON {
      index += 1
      var values: [String: LooseJSON] = [:]
      while true {
        skipSpace()
        guard let byte = peek else { break }
        if byte == UInt8(ascii: "}") {
          index += 1
          break
        }
        // No key: what stands here belongs to no value.
        guard byte == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let key = string()
        skipSpace()
        guard peek == UInt8(ascii: ":") else { continue }
        index += 1
        let value = value(depth: depth + 1)
        if values[key] == nil { values[key] = value }
      }
      return .object(values)
    }

    private mutating func array(_ depth: Int) -> LooseJSON {
      index += 1
      var values: [LooseJSON] = []
      while true {
        skipSpace()
        guard let byte = peek else { break }
        if byte == UInt8(ascii: "]") {
          index += 1
          break
        }
        let start = index
        values.append(value(depth: depth + 1))
        if index == start { index += 1 }
      }
      return .array(values)
    }

    /// A string; a quote ends it only where a comma, a colon, a bracket or the end follows.
    private mutating func string() -> String {
      index += 1
      var text: [UInt8] = []
      while let byte = peek {
        index += 1
        if byte == UInt8(ascii: "\\") {
          escape(&text)
        } else if byte == UInt8(ascii: "\"") {
          let next = bytes[index...].first { $0 > 0x20 }
          if next.map({ ",:}]".utf8.contains($0) }) ?? true { break }
          text.append(byte)
        } else {
          text.append(byte)
        }
      }
      return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(_ text: inout [UInt8]) {
      guard let byte = peek else { return }
      index += 1
      switch byte {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
        UInt8(ascii: "f"):
        text.append(0x20)
      case UInt8(ascii: "u"):
        var units = [unit()]
        // A surrogate and its second half.
        if (0xD800..<0xDC00).contains(units[0]), starts(with: "\\u") {
          index += 2
          units.append(unit())
        }
        text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      default: text.append(byte)
      }
    }

    private mutating func unit() -> UInt16 {
      let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
      index = min(index + 4, bytes.count)
      return UInt16(digits, radix: 16) ?? 0xFFFD
    }
  }
}
