import Foundation

/// Fills the text of a file with a payload, written as the file's format writes text.
struct HostileTemplate {
  let payload: HostilePayload
  let meeting: HostileMeeting

  /// The bytes of a template with its fields put in: `{raw}`, `{quoted}` for CSV, `{json}`,
  /// `{references}` for numeric references of HTML and XML, `{base64}`, `{place}`, `{told}` and
  /// `{more}`. Other braces stay.
  func filled(_ template: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open].utf8
      rest = rest[open...]
      let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
      if rest[name.endIndex...].hasPrefix("}"), let bytes = bytes(of: name) {
        result += bytes
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result.append(UInt8(ascii: "{"))
        rest = rest.dropFirst()
      }
    }
    return result + rest.utf8
  }

  private func bytes(of field: Substring) -> [UInt8]? {
    switch field {
    case "raw": payload.bytes
    case "quoted": payload.bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
    case "json": json
    case "references": references
    case "base64": Array(Data(payload.bytes).base64EncodedString().utf8)
    case "place": Array(meeting.place.utf8)
    case "told": Array(meeting.told.utf8)
    case "more": Array(meeting.more.utf8)
    default: nil
    }
  }

  /// Controls as escapes, so that they get past whoever drops them as bytes.
  private var json: [UInt8] {
    payload.bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x22, 0x5C: [0x5C, byte]
      case 0..<0x20:
        Array("\\u00".utf8) + [0x30 + byte / 16] + Array(String(byte % 16, radix: 16).utf8)
      default: [byte]
      }
    }
  }

  private var references: [UInt8] {
    String(decoding: payload.bytes, as: UTF8.self).unicodeScalars.flatMap {
      Array("&#x\(String($0.value, radix: 16));".utf8)
    }
  }
}
