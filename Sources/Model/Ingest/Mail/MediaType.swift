/// What a part of a mail is: "text/plain; charset=utf-8; format=flowed" (RFC 2045, section 5).
struct MediaType: Hashable {
  /// As in "text"; in lower case.
  let type: String
  /// As in "plain"; in lower case.
  let subtype: String
  private let parameters: [String: String]

  /// Text in ASCII, which a part is that does not say.
  static let plain = MediaType("text/plain")

  /// Reads a field; text where it is broken.
  init(_ field: String?) {
    var pieces = MediaType.pieces(field ?? "text/plain")
    let name = pieces.isEmpty ? [] : pieces.removeFirst().lowercased().split(separator: "/")
    type = name.first.map { String($0) } ?? "text"
    subtype = name.count > 1 ? String(name[1]) : "plain"
    var parameters: [String: String] = [:]
    for piece in pieces {
      let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      // "name*0=" and "charset*=" are RFC 2231's; boundaries and sets need no more of it than the name.
      let key = pair[0].prefix { $0 != "*" }.filter { $0 != " " }.lowercased()
      if parameters[key] == nil { parameters[key] = String(pair[1]) }
    }
    self.parameters = parameters
  }

  /// A parameter, without its quotes.
  subscript(name: String) -> String? { parameters[name] }

  /// The character set that it names; nil where it names none that is known.
  var characterSet: CharacterSet? { parameters["charset"].flatMap { CharacterSet(label: $0) } }

  /// Cuts at semicolons outside of quotes; takes quotes and the white space around off.
  private static func pieces(_ field: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if isEscaped {
        piece.unicodeScalars.append(scalar)
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ";", !isQuoted {
        pieces.append(piece)
        piece = ""
      } else if isQuoted || scalar.value > 0x20 {
        piece.unicodeScalars.append(scalar)
      }
    }
    return pieces + [piece]
  }
}
