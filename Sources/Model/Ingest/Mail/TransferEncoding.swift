/// How a mail carries bytes in lines of ASCII (RFC 2045, section 6).
enum TransferEncoding {
  /// Decodes a body by the name of its encoding; an unknown one leaves it as it is.
  static func decoded(_ body: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name?.lowercased() {
    case "base64": base64(body)
    case "quoted-printable": quotedPrintable(body)
    default: Array(body)
    }
  }

  /// Base64; what is none of its letters is passed over, as section 6.8 asks for.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(body.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        decoded += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    if count == 3 { decoded += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
    if count == 2 { decoded.append(UInt8(bits >> 4 & 0xFF)) }
    return decoded
  }

  /// Quoted-printable: "=E9" is a byte, "=" at the end of a line joins it with the next; anything else
  /// behind "=" is text, as section 6.7 advises.
  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        index += 1
        continue
      }
      let line = body[(index + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      if line.isEmpty { break }
      if line.first == 0x0D || line.first == 0x0A {
        index = line.startIndex + (line.starts(with: [0x0D, 0x0A]) ? 2 : 1)
      } else if index + 2 < body.endIndex, let high = hex(body[index + 1]),
        let low = hex(body[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    return decoded
  }

  /// The value of a hexadecimal figure.
  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
