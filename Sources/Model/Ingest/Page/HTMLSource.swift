/// The source of a page, written anew for the parser: tags with the attributes that are looked at and
/// no others, no comments, scripts or styles.
///
/// It follows the tokenizer of the HTML Standard (13.2.5). The parser compares each attribute of a
/// tag with all before it, so one tag of a million attributes would take it hours; and a page saved
/// as one file carries its pictures in attributes.
struct HTMLSource {
  /// HTML as UTF-8, without NUL.
  private(set) var html: [UInt8] = []
  /// The scripts of the type application/ld+json.
  private(set) var linkedData: [[UInt8]] = []
  /// The address that a browser wrote into a comment when it saved the page.
  private(set) var savedFrom: String?

  private let bytes: [UInt8]
  private var index = 0
  /// How many elements of a name were opened. The parser goes through all open elements for an end
  /// tag that closes none.
  private var opened: [[UInt8]: Int] = [:]

  /// The most bytes kept of the value of an attribute.
  private static let valueLimit = 8192

  /// Reads valid UTF-8.
  /// - Complexity: linear.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    html.reserveCapacity(bytes.count)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), readReference() { continue }
      if byte != UInt8(ascii: "<") {
        // The parser ends at a NUL.
        if byte != 0 { html.append(byte) }
        index += 1
      } else if !readMarkup() {
        html.append(contentsOf: "&lt;".utf8)
        index += 1
      }
    }
  }

  /// Reads a reference by number to one of the places 128 to 159, which pages take from Windows-1252:
  /// "&#146;" is an apostrophe. Every other reference is left to the parser.
  private mutating func readReference() -> Bool {
    guard starts(with: "&#") else { return false }
    let digits = bytes[(index + 2)...].prefix(4).prefix { $0 != UInt8(ascii: ";") }
    let text = String(decoding: digits, as: UTF8.self)
    let number = text.lowercased().hasPrefix("x") ? Int(text.dropFirst(), radix: 16) : Int(text)
    guard let number, (128...159).contains(number) else { return false }
    html.append(contentsOf: TextDecoding.windows1252.decode([UInt8(number)]))
    index += 2 + digits.count
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return true
  }

  /// Reads what begins with "<" at the index; false where it is text, as in "a < b".
  private mutating func readMarkup() -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"):
      readDeclaration()
      return true
    case UInt8(ascii: "?"):
      skip(through: UInt8(ascii: ">"))
      return true
    case UInt8(ascii: "/"):
      guard index + 2 < bytes.count else { return false }
      guard HTMLSource.isLetter(bytes[index + 2]) else {
        skip(through: UInt8(ascii: ">"))
        return true
      }
      readTag(closing: true)
      return true
    case let byte where HTMLSource.isLetter(byte):
      readTag(closing: false)
      return true
    default: return false
    }
  }

  /// Comments, the document's type, and CDATA, whose text feeds wrap HTML in.
  private mutating func readDeclaration() {
    if starts(with: "<!--") {
      let start = index + 4
      // "<!-->" and "<!--->" are whole comments.
      var end = start
      if starts(with: "<!-->") || starts(with: "<!--->") {
        skip(through: UInt8(ascii: ">"))
        return
      }
      while end < bytes.count {
        if bytes[end] == 0x2D, end + 2 < bytes.count, bytes[end + 1] == 0x2D {
          if bytes[end + 2] == 0x3E { break }
          if bytes[end + 2] == 0x21, end + 3 < bytes.count, bytes[end + 3] == 0x3E { break }
        }
        end += 1
      }
      if savedFrom == nil { savedFrom = HTMLSource.address(inComment: bytes[start..<end]) }
      index = end
      skip(through: UInt8(ascii: ">"))
    } else if starts(with: "<![CDATA[") {
      index += 9
    } else {
      skip(through: UInt8(ascii: ">"))
    }
  }

  /// A tag with its attributes; what a script or style holds is no markup.
  private mutating func readTag(closing: Bool) {
    index += closing ? 2 : 1
    let start = index
    while index < bytes.count, !HTMLSource.endsName(bytes[index]) { index += 1 }
    let name = bytes[start..<index].map(\.asciiLowercased)
    var isLinkedData = false
    var kept: [HTMLAttribute: ArraySlice<UInt8>] = [:]
    while let (attribute, value) = readAttribute() {
      if name.elementsEqual("script".utf8), attribute.elementsEqual("type".utf8) {
        isLinkedData = value.map(\.asciiLowercased).starts(with: "application/ld+json".utf8)
      }
      guard attribute.count <= 12,
        let known = HTMLAttribute(rawValue: String(decoding: attribute, as: UTF8.self)),
        kept[known] == nil
      else { continue }
      kept[known] = value
    }
    let isName = name.count <= 32 && name.allSatisfy { HTMLSource.isNameByte($0) }
    if !closing, let raw = HTMLSource.rawText.first(where: { name.elementsEqual($0.utf8) }) {
      readRawText(of: raw, keeping: isLinkedData)
    } else if isName {
      let count = opened[name] ?? 0
      if closing, count == 0 { return }
      opened[name] = closing ? count - 1 : count + 1
      write(name, closing: closing, kept)
    }
  }

  /// The next attribute of a tag, its name in lower case; nil at the tag's end, behind which the
  /// index stands then.
  private mutating func readAttribute() -> (name: [UInt8], value: ArraySlice<UInt8>)? {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
      index += 1
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: ">") {
      index += 1
      return nil
    }
    let start = index
    index += 1
    while index < bytes.count, !HTMLSource.endsName(bytes[index]), bytes[index] != 0x3D {
      index += 1
    }
    let name = bytes[start..<min(index, start + 64)].map(\.asciiLowercased)
    var next = index
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count, bytes[next] == 0x3D else { return (name, []) }
    next += 1
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count else {
      index = next
      return (name, [])
    }
    let quote = bytes[next]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let first = isQuoted ? next + 1 : next
    index = first
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted ? byte == quote : byte <= 0x20 || byte == 0x3E { break }
      index += 1
    }
    let value = bytes[first..<index]
    if isQuoted, index < bytes.count { index += 1 }
    return (name, value)
  }

  private mutating func write(
    _ name: [UInt8], closing: Bool, _ attributes: [HTMLAttribute: ArraySlice<UInt8>]
  ) {
    html.append(contentsOf: closing ? "</".utf8 : "<".utf8)
    html.append(contentsOf: name)
    for attribute in HTMLAttribute.allCases where !closing {
      guard let value = attributes[attribute] else { continue }
      html.append(contentsOf: " \(attribute.rawValue)=\"".utf8)
      var kept = value.prefix(HTMLSource.valueLimit)
      // A character that the cut falls into goes as a whole.
      if kept.count < value.count {
        while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
        kept = kept.dropLast()
      }
      for byte in kept where byte != 0 {
        if byte == UInt8(ascii: "\"") {
          html.append(contentsOf: "&quot;".utf8)
        } else {
          html.append(byte)
        }
      }
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
  }

  /// Goes behind the end tag of an element whose content is no markup.
  private mutating func readRawText(of name: String, keeping isLinkedData: Bool) {
    let start = index
    let ending = Array("</\(name)".utf8)
    var end = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "<"), end + ending.count <= bytes.count,
        ending.indices.allSatisfy({ bytes[end + $0].asciiLowercased == ending[$0] })
      {
        break
      }
      end += 1
    }
    if isLinkedData { linkedData.append(Array(bytes[start..<end])) }
    index = end
    skip(through: UInt8(ascii: ">"))
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(through byte: UInt8) {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    index = min(index + 1, bytes.count)
  }

  /// "saved from url=(0041)https://…" by browsers, "url: https://…" by SingleFile.
  private static func address(inComment comment: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: comment.prefix(2048), as: UTF8.self)
    guard text.contains("saved from url=") || text.contains("saved with SingleFile"),
      let start = text.utf8.firstRange(of: "http".utf8)?.lowerBound
    else { return nil }
    let address = text[start...].prefix { !$0.isWhitespace }
    return PageAddress.isWeb(String(address)) ? String(address) : nil
  }

  private static let rawText = [
    "script", "style", "textarea", "iframe", "noembed", "noframes", "xmp",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
