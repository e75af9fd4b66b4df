import CLibXML2

/// Parses pages with libxml2, which knows what HTML leaves open and what it nests wrongly.
///
/// The parser works on UTF-8 that `HTMLSource` has written anew, fetches nothing and knows no entity
/// but HTML's own. It hands out one event after another, so that neither tree nor stack grows beyond
/// the bounds; its own bound on depth, 256, would drop text without a word.
enum HTMLParser {
  /// The most elements in one another. Browsers stop at 512; looking for the element that an end tag
  /// closes takes as many steps, so more would let a hostile page take minutes.
  static let depthLimit = 512
  /// The most elements and stretches of text: twenty times the largest page of a newspaper.
  static let nodeLimit = 1_000_000

  /// The tree of a page.
  static func tree(of source: HTMLSource) -> HTMLTree {
    guard !source.html.isEmpty, let context = htmlNewParserCtxt() else { return HTMLTree() }
    defer { htmlFreeParserCtxt(context) }
    let builder = Builder()
    context.pointee._private = Unmanaged.passUnretained(builder).toOpaque()
    if let events = context.pointee.sax { listen(to: &events.pointee) }
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
      HTML_PARSE_NODEFDTD, HTML_PARSE_IGNORE_ENC,
    ]
    let flags = options.reduce(Int32(0)) { $0 | Int32(bitPattern: UInt32($1.rawValue)) }
    withExtendedLifetime(builder) {
      source.html.withUnsafeBytes { html in
        let document = htmlCtxtReadMemory(
          context, html.bindMemory(to: CChar.self).baseAddress, Int32(clamping: html.count), nil,
          "UTF-8", flags)
        // No event makes one; a later release of the library might.
        if let document { xmlFreeDoc(document) }
      }
    }
    builder.tree.finish(builder.bound)
    return builder.tree
  }

  /// Makes the parser call the builder and build nothing itself.
  private static func listen(to events: inout htmlSAXHandler) {
    events = htmlSAXHandler()
    events.startElement = { context, name, attributes in
      Builder.of(context)?.begin(name, attributes, context)
    }
    events.endElement = { context, _ in Builder.of(context)?.end() }
    events.characters = { context, text, count in
      Builder.of(context)?.append(text, Int(count), context)
    }
    events.ignorableWhitespace = { context, text, count in
      Builder.of(context)?.append(text, Int(count), context)
    }
    events.cdataBlock = { context, text, count in
      Builder.of(context)?.append(text, Int(count), context)
    }
  }

  /// Takes the parser's events; a class, for C hands it back by its address.
  private final class Builder {
    var tree = HTMLTree()
    private(set) var bound: ReadingBound?
    /// The parser hands out each name at one address.
    private var tags: [UnsafePointer<xmlChar>: HTMLTag] = [:]

    static func of(_ context: UnsafeMutableRawPointer?) -> Builder? {
      context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private.map {
        Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue()
      }
    }

    func begin(
      _ name: UnsafePointer<xmlChar>?,
      _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
      _ context: UnsafeMutableRawPointer?
    ) {
      guard bound == nil, let name else { return }
      guard tree.depth < depthLimit else { return stop(.depth(depthLimit), context) }
      guard tree.nodes.count < nodeLimit else { return stop(.nodes(nodeLimit), context) }
      let tag = tags[name] ?? HTMLTag(name: String(cString: name))
      tags[name] = tag
      var own: [HTMLTree.Attribute] = []
      var index = 0
      while let attributes, let name = attributes[index] {
        if let known = HTMLAttribute(rawValue: String(cString: name)) {
          let value = attributes[index + 1].map { String(cString: $0) } ?? ""
          own.append(HTMLTree.Attribute(name: known, value: value))
        }
        index += 2
      }
      tree.begin(tag, own)
    }

    func end() {
      if bound == nil { tree.endElement() }
    }

    func append(
      _ text: UnsafePointer<xmlChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?
    ) {
      guard bound == nil, let text, count > 0 else { return }
      guard tree.nodes.count < nodeLimit else { return stop(.nodes(nodeLimit), context) }
      tree.append(UnsafeBufferPointer(start: text, count: count))
    }

    private func stop(_ bound: ReadingBound, _ context: UnsafeMutableRawPointer?) {
      self.bound = bound
      xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }
}
