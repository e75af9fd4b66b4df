import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a page as XML, which fails where a tag is not closed, and keeps what tests ask for.
public final class PageMarkup: NSObject, XMLParserDelegate {
  /// One element, as it began.
  public struct Element {
    public let name: String
    public let attributes: [String: String]
    /// The elements around it, the page's first.
    public let around: [String]
  }

  /// The elements, in order.
  public private(set) var elements: [Element] = []
  /// The words of each element, by its place in `elements`, those of elements inside included.
  public private(set) var words: [Int: String] = [:]
  private var open: [Int] = []

  /// Nil where the page is no XML.
  public init?(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The elements of a name, with their words.
  public func all(_ name: String) -> [(attributes: [String: String], words: String)] {
    elements.indices.filter { elements[$0].name == name }.map {
      (elements[$0].attributes, words[$0] ?? "")
    }
  }

  public func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(
      Element(
        name: name, attributes: attributes, around: open.dropLast().map { elements[$0].name }))
  }

  public func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  public func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { words[index, default: ""] += text }
  }
}
