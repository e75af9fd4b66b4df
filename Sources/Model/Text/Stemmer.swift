import CStemmer

/// English stems by Snowball's algorithm Porter 2: "dropped" and "dropping" are "drop".
///
/// One stemmer belongs to one thread, for Snowball's buffer does.
final class Stemmer {
  private let machine: OpaquePointer?

  init() { machine = sb_stemmer_new("english", nil) }

  deinit { sb_stemmer_delete(machine) }

  /// The stem of a word in lower case; the word itself where Snowball gives none.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let machine, let start = bytes.baseAddress, bytes.count < 100 else {
        return String(decoding: bytes, as: UTF8.self)
      }
      guard let stem = sb_stemmer_stem(machine, start, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(machine))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
