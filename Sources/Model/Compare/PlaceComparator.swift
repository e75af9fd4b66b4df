/// Compares places: a city lies within its country, two cities exclude each other.
enum PlaceComparator {
  /// A place and the country that holds it, as in `SlotValue.place`.
  typealias Place = (name: String, country: String?)

  /// "Moscow" and "Russia" can both be true; so can "Geneva" and "Switzerland", for nothing says
  /// where Geneva lies; "Vienna" and "Geneva" cannot.
  static func compare(_ left: Place, _ right: Place) -> SlotComparator.Outcome {
    if let one = direction(left.name), let other = direction(right.name), one.place == other.place,
      one.compass.isNear(other.compass)
    {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .placesContain(left.name, right.name),
        rule: "compare.direction")
    }
    // "Lima" and "Lima station", "the market of Lima".
    let (words, others) = (PlaceComparator.words(left.name), PlaceComparator.words(right.name))
    let isWithin =
      words.isSubset(of: others) || others.isSubset(of: words)
      || left.country != nil && left.country == right.country
      || isCountry(left) && right.country == nil || isCountry(right) && left.country == nil
    if isWithin {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .placesContain(left.name, right.name),
        rule: "compare.placeContains")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentPlaces(left.name, right.name), rule: "compare.place")
  }

  /// "southeast of X" as its direction and place; nil for other places.
  private static func direction(_ name: String) -> (compass: Compass, place: Substring)? {
    let parts = name.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[1] == "of", let compass = Compass(String(parts[0])) else {
      return nil
    }
    return (compass, parts[2])
  }

  private static func words(_ name: String) -> Set<UInt64> {
    Set(name.split(separator: " ").map { StableHash.folded(String($0)) })
  }

  private static func isCountry(_ place: Place) -> Bool {
    place.country != nil && place.country == place.name
  }
}
