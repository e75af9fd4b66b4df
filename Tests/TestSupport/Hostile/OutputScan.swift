/// What stands in a program's output that must never come out of an article: controls, what hides words
/// or turns them round, and bytes that are no UTF-8.
///
/// Written apart from the program's own rule for what it shows (`VisibleLine`), so that a hole in one is
/// none in the other.
public struct OutputScan: Sendable {
  /// How many bytes were looked at.
  public private(set) var bytes = 0
  /// What was found, each with the words around it, as far as `kept`; all are counted.
  public private(set) var examples: [String] = []
  /// How many were found.
  public private(set) var count = 0

  /// The most examples that are kept.
  private static let kept = 12
  /// A stack of more marks is taken for one that hides what is around it. The longest in use, of
  /// Tibetan, has eight.
  private static let highestStack = 8

  /// Nothing looked at.
  public init() {}

  /// Looks at output in a pipe or a file: line ends, tabs and carriage returns before line ends pass.
  public mutating func look(at output: [UInt8], from source: String) {
    bytes += output.count
    if String(validating: output, as: UTF8.self) == nil { note("no UTF-8", source) }
    let scalars = Array(String(decoding: output, as: UTF8.self).unicodeScalars)
    var stack = 0
    for (index, scalar) in scalars.enumerated() {
      stack = Self.isMark(scalar) ? stack + 1 : 0
      if scalar == "\n" || scalar == "\t" { continue }
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
      let isSecondSelector =
        Self.isSelector(scalar) && (index == 0 || Self.isSelector(scalars[index - 1]))
      if Self.isHostile(scalar) || isSecondSelector || stack == Self.highestStack + 1 {
        note("U+\(String(scalar.value, radix: 16))", source, scalars, index)
      }
    }
  }

  /// Looks at what was sent to a terminal, of which the program's own sequences were taken out.
  public mutating func look(at scalars: [Unicode.Scalar], shownBy source: String) {
    bytes += scalars.count
    for (index, scalar) in scalars.enumerated()
    where Self.isHostile(scalar) || Self.isSelector(scalar) {
      note("U+\(String(scalar.value, radix: 16))", source, scalars, index)
    }
  }

  /// Counts something that another check found.
  public mutating func note(_ finding: String, _ source: String) {
    count += 1
    if examples.count < Self.kept { examples.append("\(source): \(finding)") }
  }

  private mutating func note(
    _ finding: String, _ source: String, _ scalars: [Unicode.Scalar], _ index: Int
  ) {
    let around = scalars[max(0, index - 30)..<min(scalars.count, index + 10)]
    let shown = around.map { $0.isASCII && $0.value >= 0x20 && $0.value < 0x7F ? String($0) : "?" }
    note("\(finding) in “\(shown.joined())”", source)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Controls, separators of lines, and what Unicode says is not drawn (DerivedCoreProperties,
  /// Default_Ignorable_Code_Point), but for selectors of a letter's form.
  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x2028...0x202E, 0xFFF0...0xFFFB: true
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
