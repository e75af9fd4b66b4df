/// The regular forms of an English word, as folded hashes: "blame" gives "blames", "blamed",
/// "blaming".
///
/// Stems of Snowball join more than a list of judgements may: "authorised" and "authorities",
/// "timely" and "times" have one stem.
enum Inflection {
  /// The hashes of the word's further forms; forms that nobody writes do no harm.
  static func forms(_ word: Substring) -> [UInt64] {
    guard word.utf8.count > 2, let last = word.utf8.last else { return [] }
    // FNV takes byte after byte, so each form is an ending on one of two beginnings.
    var short = StableHash()
    for byte in word.utf8.dropLast() { short.add(byte) }
    var whole = short
    whole.add(last)
    switch last {
    case UInt8(ascii: "e"):
      return [ending("s", whole), ending("d", whole), ending("ing", short)]
    case UInt8(ascii: "y") where !isVowel(word.utf8.dropLast().last):
      return [ending("ies", short), ending("ied", short), ending("ing", whole)]
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "h"):
      return [ending("es", whole), ending("ed", whole), ending("ing", whole)]
    default:
      var doubled = whole
      doubled.add(last)
      return [
        ending("s", whole), ending("ed", whole), ending("ing", whole), ending("ed", doubled),
        ending("ing", doubled),
      ]
    }
  }

  private static func ending(_ ending: StaticString, _ beginning: StableHash) -> UInt64 {
    var hash = beginning
    ending.withUTF8Buffer { bytes in
      for byte in bytes { hash.add(byte) }
    }
    return hash.value
  }

  private static func isVowel(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte)
  }
}
