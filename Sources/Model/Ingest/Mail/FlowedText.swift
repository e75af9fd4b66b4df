/// Text whose lines were broken by the sender's program and say so (RFC 3676, format=flowed).
enum FlowedText {
  /// Joins lines that end with a space with the next; `delSp` takes that space away.
  static func joined(_ text: String, delSp: Bool) -> String {
    var result: [UInt8] = []
    var isOpen = true
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var line = line.last == 0x0D ? line.dropLast() : line
      // A space is put before lines that begin with one, with ">" or with "From".
      if line.first == 0x20 { line = line.dropFirst() }
      // "-- " stands above a signature and is joined with nothing.
      let isSignature = line.elementsEqual("-- ".utf8)
      if !isOpen || isSignature && !result.isEmpty { result.append(0x0A) }
      isOpen = line.last == 0x20 && !isSignature
      result += isOpen && delSp ? line.dropLast() : line
    }
    return String(decoding: result, as: UTF8.self)
  }
}
