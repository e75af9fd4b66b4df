/// A mail, or a part of one: fields and a body, which may hold further parts (RFC 2046).
struct MailPart {
  /// Its fields.
  let headers: MailHeaders
  /// What its body is.
  let type: MediaType
  /// The parts of a multipart; none of anything else.
  let parts: [MailPart]
  /// The bound that it or one of its parts goes beyond; nil where all was read.
  let bound: ReadingBound?
  private let bytes: [UInt8]
  private let body: Range<Int>

  /// Parts in one another, more than any mail has.
  static let depthLimit = 16
  /// Parts of one multipart.
  static let countLimit = 1_000

  /// Reads a whole mail.
  init(_ bytes: [UInt8]) {
    self.init(bytes, in: 0..<bytes.count, depth: 0)
  }

  private init(_ bytes: [UInt8], in range: Range<Int>, depth: Int) {
    self.bytes = bytes
    headers = MailHeaders(bytes, in: range)
    type = MediaType(headers["content-type"])
    body = headers.end..<max(headers.end, range.upperBound)
    var inner: [Range<Int>] = []
    var own: ReadingBound?
    if type.type == "multipart", let boundary = type["boundary"], !boundary.isEmpty {
      inner = MailPart.ranges(bytes, body, between: Array("--\(boundary)".utf8))
    } else if type.type == "message", type.subtype == "rfc822" {
      inner = [body]
    }
    if inner.count > MailPart.countLimit {
      inner.removeLast(inner.count - MailPart.countLimit)
      own = .parts(MailPart.countLimit)
    }
    if depth >= MailPart.depthLimit, !inner.isEmpty {
      inner = []
      own = .partDepth(MailPart.depthLimit)
    }
    parts = inner.map { MailPart(bytes, in: $0, depth: depth + 1) }
    bound = own ?? parts.lazy.compactMap(\.bound).first
  }

  /// The body without its transfer encoding.
  var content: [UInt8] {
    TransferEncoding.decoded(
      bytes[body], headers["content-transfer-encoding"]?.filter { $0 != " " })
  }

  /// Whether it is meant to be saved rather than read.
  var isAttachment: Bool {
    headers["content-disposition"]?.lowercased().hasPrefix("attachment") == true
  }

  /// The stretches between lines that begin with a boundary, at most one beyond the bound; the last
  /// one may lack its closing line, as in a mail that was cut.
  private static func ranges(
    _ bytes: [UInt8], _ body: Range<Int>, between boundary: [UInt8]
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var index = body.lowerBound
    while index < body.upperBound {
      let lineEnd = bytes[index..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      if bytes[index..<lineEnd].starts(with: boundary) {
        let rest = bytes[(index + boundary.count)..<lineEnd]
        let isClosing = rest.starts(with: "--".utf8)
        // A boundary may be the beginning of another one.
        if isClosing || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { ranges.append(start..<max(start, withoutLineEnd(bytes, before: index))) }
          start = isClosing ? nil : min(lineEnd + 1, body.upperBound)
          if isClosing || ranges.count > countLimit { return ranges }
        }
      }
      index = lineEnd + 1
    }
    if let start { ranges.append(start..<body.upperBound) }
    return ranges
  }

  /// The line end before a boundary belongs to it (RFC 2046, section 5.1.1).
  private static func withoutLineEnd(_ bytes: [UInt8], before index: Int) -> Int {
    guard index > 0, bytes[index - 1] == 0x0A else { return index }
    return index > 1 && bytes[index - 2] == 0x0D ? index - 2 : index - 1
  }
}
