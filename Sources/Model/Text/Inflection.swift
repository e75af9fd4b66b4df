/// The regular forms of an English word: "blame" gives "blames", "blamed", "blaming".
///
/// Stems of Snowball join more than a list of judgements may: "authorised" and "authorities",
/// "timely" and "times" have one stem.
enum Inflection {
  /// The word and its forms, in lower case; forms that nobody writes do no harm.
  static func forms(_ word: String) -> [String] {
    guard word.utf8.count > 2, let last = word.last else { return [word] }
    let short = String(word.dropLast())
    switch last {
    case "e": return [word, word + "s", word + "d", short + "ing"]
    case "y" where !"aeiou".contains(short.last ?? "a"):
      return [word, short + "ies", short + "ied", word + "ing"]
    case "s", "x", "z", "h": return [word, word + "es", word + "ed", word + "ing"]
    default:
      let doubled = word + String(last)
      return [word, word + "s", word + "ed", word + "ing", doubled + "ed", doubled + "ing"]
    }
  }
}
