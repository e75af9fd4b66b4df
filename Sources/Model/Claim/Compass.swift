/// A direction of the compass in degrees, clockwise from north.
struct Compass: Hashable {
  let degrees: Int

  private static let words: [UInt64: Int] = Dictionary(
    [
      "north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225,
      "west": 270, "northwest": 315,
    ].map { (StableHash.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })

  /// The direction that a word names, nil for other words.
  init?(_ token: Token) {
    guard let degrees = Compass.words[token.folded] else { return nil }
    self.degrees = degrees
  }

  /// The direction that a word in lower case names.
  init?(_ word: String) {
    guard let degrees = Compass.words[StableHash.folded(word)] else { return nil }
    self.degrees = degrees
  }

  private init(degrees: Int) { self.degrees = degrees }

  /// The direction between two: "south-west", "north-north-east".
  func joined(_ other: Compass) -> Compass {
    let turn = (other.degrees - degrees + 540) % 360 - 180
    return Compass(degrees: (degrees + turn / 2 + 360) % 360)
  }

  /// Whether two directions lie less than a quarter turn apart.
  func isNear(_ other: Compass) -> Bool {
    abs((other.degrees - degrees + 540) % 360 - 180) < 90
  }

  /// The nearest of the eight named directions.
  var name: String {
    let names = [
      "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest",
    ]
    return names[(degrees + 22) % 360 / 45]
  }
}
