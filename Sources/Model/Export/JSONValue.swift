/// A JSON value whose members keep their order, and its text.
///
/// Foundation's encoder promises neither an order of keys nor which scalars are escaped; the report
/// promises both.
public enum JSONValue: Hashable, Sendable {
  /// Null: what is unknown.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A fraction, written with at most three decimals.
  case fraction(Double)
  /// A string.
  case string(String)
  /// Elements in order.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    let key: String
    let value: JSONValue
    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null for nil and for the empty string: what is unknown is null.
  public static func known(_ string: String?) -> JSONValue {
    guard let string, !string.isEmpty else { return .null }
    return .string(string)
  }

  /// The value on one line.
  public var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value on indented lines, with a line end after the last.
  public var document: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .fraction(let value): bytes += JSONValue.decimals(value).utf8
    case .string(let value): JSONValue.quote(value, to: &bytes)
    case .array(let elements):
      JSONValue.list(elements, open: 0x5B, close: 0x5D, to: &bytes, indent: indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      JSONValue.list(members, open: 0x7B, close: 0x7D, to: &bytes, indent: indent) {
        JSONValue.quote($0.key, to: &$1)
        $1 += ": ".utf8
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], open: UInt8, close: UInt8, to bytes: inout [UInt8], indent: Int?,
    write: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(open)
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (inner == nil ? ", " : ",").utf8 }
      newLine(inner, to: &bytes)
      write(element, &bytes, inner)
    }
    if !elements.isEmpty { newLine(indent, to: &bytes) }
    bytes.append(close)
  }

  private static func newLine(_ indent: Int?, to bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  /// At most three decimals by integer arithmetic; what is no number is 0.
  private static func decimals(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let whole = abs(thousandths) / 1000
    let rest = abs(thousandths) % 1000
    if rest == 0 { return "\(sign)\(whole)" }
    var digits = CalendarDate.padded(rest, 3)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  private static func quote(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var hidden = HiddenScalars()
    for scalar in string.unicodeScalars {
      let isHidden = hidden.hides(scalar)
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case _ where isHidden: escape(scalar, to: &bytes)
      case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(0x22)
  }

  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      bytes += #"\u"#.utf8
      for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 15]) }
    }
  }
}
