/// Singular and plural of English nouns by their spelling.
enum EnglishNoun {
  private static let irregular = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "wives": "wife", "lives": "life", "knives": "knife", "firemen": "fireman",
    "policemen": "policeman", "policewomen": "policewoman", "gunmen": "gunman", "mice": "mouse",
    "buses": "bus", "crises": "crisis", "police": "police", "troops": "troop", "series": "series",
  ]
  private static let plurals = Dictionary(
    irregular.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// "houses" is "house", "families" is "family"; a word that is no plural stays.
  static func singular(_ word: String) -> String {
    if let known = irregular[word] { return known }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    let isPlural =
      word.hasSuffix("s") && word.utf8.count > 3
      && !["ss", "us", "is"].contains(where: word.hasSuffix)
    return isPlural ? String(word.dropLast()) : word
  }

  /// "house" is "houses", "family" is "families".
  static func plural(_ word: String) -> String {
    if let known = plurals[word] { return known }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    if ["s", "sh", "ch", "x", "z"].contains(where: word.hasSuffix) { return word + "es" }
    return word + "s"
  }

  /// Whether a word in lower case has the form of a plural: "bombs", "people".
  static func isPlural(_ word: String) -> Bool {
    irregular[word] != nil || singular(word) != word
  }
}
