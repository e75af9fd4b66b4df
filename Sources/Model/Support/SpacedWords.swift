extension String {
  /// Its words, which spaces part.
  ///
  /// By bytes: to split at a `Character` looks for the borders of letters with their accents.
  var spacedWords: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
