import CLibXML2

/// What happens along an XML document, in order.
enum XMLEvent {
  /// A start tag: the name without its prefix, the namespace's address, and the attributes, whose
  /// names keep their prefix.
  case start(String, namespace: String, attributes: [String: String])
  /// An end tag.
  case end
  /// Text between tags; a stretch may come in pieces.
  case text(String)
}

/// Parses XML with libxml2, which goes on behind many faults.
///
/// The parser works on UTF-8 that `XMLSource` has written anew: there is no declaration of an entity in
/// it, so none is expanded or fetched. It nests elements 256 deep and ends there.
enum XMLEvents {
  /// Tells the events of a document to `take`, until it returns false.
  /// - Returns: the state that the events led to, and whether the document is sound to the end; what
  ///   came before the fault was told.
  static func read<State>(
    _ bytes: [UInt8], from state: State, take: @escaping (inout State, XMLEvent) -> Bool
  ) -> (state: State, isSound: Bool) {
    var state = state
    let listener = Listener { take(&state, $0) }
    let isSound = parse(XMLSource.rewritten(bytes), listener)
    return (state, isSound)
  }

  private static func parse(_ xml: [UInt8], _ listener: Listener) -> Bool {
    guard !xml.isEmpty, let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = Unmanaged.passUnretained(listener).toOpaque()
    if let events = context.pointee.sax { listen(to: &events.pointee) }
    // NOENT has the five entities of XML in attributes written out; there are no others.
    let options = [
      XML_PARSE_RECOVER, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NONET, XML_PARSE_NOENT,
      XML_PARSE_IGNORE_ENC,
    ]
    let flags = options.reduce(Int32(0)) { $0 | Int32(bitPattern: UInt32($1.rawValue)) }
    return withExtendedLifetime(listener) {
      xml.withUnsafeBytes { xml in
        let document = xmlCtxtReadMemory(
          context, xml.bindMemory(to: CChar.self).baseAddress, Int32(clamping: xml.count), nil,
          "UTF-8", flags)
        // No event makes one; a later release of the library might.
        if let document { xmlFreeDoc(document) }
      }
      return context.pointee.wellFormed == 1 || listener.hasStopped
    }
  }

  /// Makes the parser call the listener and build nothing itself.
  private static func listen(to events: inout xmlSAXHandler) {
    events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      guard let listener = Listener.of(context), let name else { return }
      listener.tell(
        .start(
          String(cString: name), namespace: namespace.map { String(cString: $0) } ?? "",
          attributes: XMLEvents.attributes(attributes, Int(count))), context)
    }
    events.endElementNs = { context, _, _, _ in Listener.of(context)?.tell(.end, context) }
    events.characters = { context, text, count in
      Listener.of(context)?.tell(text, Int(count), context)
    }
    events.ignorableWhitespace = { context, text, count in
      Listener.of(context)?.tell(text, Int(count), context)
    }
    events.cdataBlock = { context, text, count in
      Listener.of(context)?.tell(text, Int(count), context)
    }
  }

  /// The attributes of a tag: five pointers each, to name, prefix, namespace, begin and end of the
  /// value (libxml2's SAX2 interface, `startElementNsSAX2Func`).
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in 0..<max(0, count) {
      guard let pointers, let name = pointers[5 * index], let begin = pointers[5 * index + 3],
        let end = pointers[5 * index + 4], end >= begin
      else { continue }
      let prefix = pointers[5 * index + 1].map { String(cString: $0) + ":" } ?? ""
      attributes[prefix + String(cString: name)] = String(
        decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
    }
    return attributes
  }

  /// Takes the parser's events; a class, for C hands it back by its address.
  private final class Listener {
    private let take: (XMLEvent) -> Bool
    private(set) var hasStopped = false

    init(_ take: @escaping (XMLEvent) -> Bool) {
      self.take = take
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> Listener? {
      context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private.map {
        Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue()
      }
    }

    func tell(_ event: XMLEvent, _ context: UnsafeMutableRawPointer?) {
      guard !hasStopped, !take(event) else { return }
      hasStopped = true
      xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }

    func tell(
      _ text: UnsafePointer<xmlChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?
    ) {
      guard let text, count > 0 else { return }
      let piece = UnsafeBufferPointer(start: text, count: count)
      tell(.text(String(decoding: piece, as: UTF8.self)), context)
    }
  }
}
