/// Text whose lines were broken by the sender's program and say so (RFC 3676, format=flowed).
enum FlowedText {
  /// Joins lines that end with a space with the next; `delSp` takes that space away.
  static func joined(_ text: String, delSp: Bool) -> String {
    var lines: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line.hasSuffix("\r") ? line.dropLast() : line
      // A space is put before lines that begin with one, with ">" or with "From".
      if line.hasPrefix(" ") { line = line.dropFirst() }
      let isSignature = line == "-- "
      if isOpen, !isSignature, let last = lines.popLast() {
        lines.append(last + line)
      } else {
        lines.append(String(line))
      }
      isOpen = line.hasSuffix(" ") && !isSignature
      if isOpen, delSp, let last = lines.popLast() { lines.append(String(last.dropLast())) }
    }
    return lines.joined(separator: "\n")
  }
}
