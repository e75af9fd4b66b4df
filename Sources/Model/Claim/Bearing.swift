/// A direction of the compass.
enum Bearing {
  private static let degrees = [
    "north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225,
    "west": 270, "northwest": 315,
  ]

  /// Whether a word in lower case is a direction.
  static func isDirection(_ word: String) -> Bool { degrees[word] != nil }

  /// The angle between the directions that two places begin with ("south of Lima"), 0 to 180 degrees;
  /// nil where one begins with none.
  static func angle(_ one: String, _ other: String) -> Int? {
    guard let left = direction(one), let right = direction(other) else { return nil }
    let difference = abs(left - right)
    return min(difference, 360 - difference)
  }

  private static func direction(_ place: String) -> Int? {
    let words = place.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[1] == "of" else { return nil }
    return degrees[String(words[0])]
  }
}
