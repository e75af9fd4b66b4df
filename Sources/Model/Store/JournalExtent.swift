/// How much of which journal a store has taken in.
struct JournalExtent: Hashable, Sendable {
  /// Tells a journal from the one that it replaced: 32 hex digits.
  let generation: String
  /// Bytes of the file.
  let length: Int
  /// Bytes of the file when it was written anew.
  let begun: Int

  /// Whether changes take up so much more room than what is kept that the file is worth writing anew.
  var isLong: Bool { length > 1 << 20 && length / 2 > begun }
}
