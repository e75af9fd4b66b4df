import Model

/// A page of the manual in the man macros of groff (man(7)), which mandoc reads too.
struct ManualPage {
  /// The page so far.
  private(set) var text: String

  /// Begins a page; it carries no date, so that the same program writes the same bytes.
  init(_ name: String, section: Int, version: String, title: String) {
    text = ".TH \(name.uppercased()) \(section) \"\" \"\(version)\" \"\(title)\"\n"
    // Without it groff hyphenates and stretches the lines of narrow terminals.
    text += ".nh\n.ad l\n"
  }

  /// Begins a chapter.
  mutating func chapter(_ title: String) { text += ".SH \"\(Self.line(title))\"\n" }

  /// Begins a part of a chapter.
  mutating func part(_ title: String) { text += ".SS \"\(Self.line(title))\"\n" }

  /// A paragraph.
  mutating func paragraph(_ words: String) { text += ".PP\n" + Self.lines(words) }

  /// An item of a list: a term in bold and what it is.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n\\fB\(Self.line(term))\\fR\n" + Self.lines(words)
  }

  /// Lines as they stand, such as an example.
  mutating func verbatim(_ words: String) {
    text += ".PP\n.RS 4\n.nf\n" + Self.lines(words) + ".fi\n.RE\n"
  }

  /// Text of several lines; empty ones are left out, for they would break the page.
  private static func lines(_ words: String) -> String {
    words.split(separator: "\n").map { line(String($0)) + "\n" }.joined()
  }

  /// One line. A dot or an apostrophe at its start would be a request, and `-`, `'`, `` ` ``, `^`
  /// and `~` alone would be typeset as other characters, which nobody could copy.
  private static func line(_ words: String) -> String {
    var result = ""
    for scalar in VisibleLine.of(words).unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default: result += "\\[u" + Self.hexadecimal(scalar.value) + "]"
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// At least four digits, as groff names characters.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
