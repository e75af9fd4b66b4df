extension String {
  /// Its words, which spaces part.
  ///
  /// By bytes: to split at a `Character` looks for the borders of letters with their accents.
  var spacedWords: [String] {
    var text = self
    return text.withUTF8 { bytes in
      var words: [String] = []
      words.reserveCapacity(bytes.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 })
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
        if end > start { words.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return words
    }
  }
}
