/// A word that a rule names, as the hash of its folded form: `let word: NamedWord = "while"`.
///
/// A literal's bytes are known when the program is compiled, and the optimiser works the hash out
/// there: to ask whether a token is one of three words is three comparisons with constants.
struct NamedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// `StableHash.folded` of the word.
  let hash: UInt64

  @inline(__always)
  init(stringLiteral word: StaticString) {
    var hash = StableHash()
    let bytes = word.utf8Start
    var index = 0
    // A plain loop, for the optimiser unrolls it and not that of a collection.
    while index < word.utf8CodeUnitCount {
      let byte = bytes[index]
      hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index &+= 1
    }
    self.hash = hash.value
  }
}
