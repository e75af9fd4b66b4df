/// A piece of an HTML page. It is written as polyglot markup: an XML parser reads it too, so that an
/// element that is opened and not closed cannot be written at all.
indirect enum HTMLNode: Sendable {
  /// Names and values, in order.
  typealias Attributes = KeyValuePairs<String, String>

  /// Words, shown and never obeyed.
  case text(String)
  /// An element and what is in it.
  case element(String, Attributes, [HTMLNode])
  /// The program's own style sheet; holds no "<" and no "&".
  case style(String)

  /// An element without attributes.
  static func element(_ name: String, _ nodes: [HTMLNode]) -> HTMLNode {
    .element(name, [:], nodes)
  }

  /// An element that holds words alone.
  static func words(_ name: String, _ words: String) -> HTMLNode {
    .element(name, [:], [.text(words)])
  }

  /// An element with attributes that holds words alone.
  static func words(_ name: String, _ attributes: Attributes, _ words: String) -> HTMLNode {
    .element(name, attributes, [.text(words)])
  }

  /// Words for those who listen to the page.
  static func spoken(_ words: String) -> HTMLNode { .words("span", ["class": "spoken"], words) }

  /// The page that holds a node.
  static func document(_ node: HTMLNode) -> String {
    var bytes = Array("<!DOCTYPE html>\n".utf8)
    node.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Elements that hold nothing; written so that both parsers close them.
  private static let empty: Set<String> = [
    "meta", "circle", "line", "path", "rect",
  ]
  /// Elements after which a line may end without a blank being seen.
  private static let lines: Set<String> = [
    "article", "aside", "blockquote", "body", "caption", "dd", "dl", "dt", "figcaption", "figure",
    "footer", "g", "h1", "h2", "h3", "h4", "h5", "head", "header", "html", "li", "main", "meta",
    "nav",
    "ol", "p", "rect", "section", "style", "svg", "table", "tbody", "thead", "title", "tr", "ul",
    "div",
  ]

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let words): HTMLNode.escape(words, to: &bytes)
    case .style(let sheet): bytes += sheet.utf8
    case .element(let name, let attributes, let nodes):
      bytes += "<\(name)".utf8
      for (key, value) in attributes {
        bytes += " \(key)=\"".utf8
        HTMLNode.escape(value, to: &bytes)
        bytes.append(0x22)
      }
      if HTMLNode.empty.contains(name), nodes.isEmpty {
        bytes += " />".utf8
      } else {
        bytes.append(0x3E)
        for node in nodes { node.write(to: &bytes) }
        bytes += "</\(name)>".utf8
      }
      if HTMLNode.lines.contains(name) { bytes.append(0x0A) }
    }
  }

  /// Writes words with each sign that markup is made of as a reference, and each control as a visible
  /// sign.
  private static func escape(_ words: String, to bytes: inout [UInt8]) {
    for byte in VisibleLine.keepingOffsets(words).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      // An XML parser takes the pair of a line end for one sign, an HTML parser too.
      case 0x0D: continue
      default: bytes.append(byte)
      }
    }
  }
}
