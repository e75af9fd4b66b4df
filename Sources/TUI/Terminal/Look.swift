/// Attributes and a foreground colour.
public struct Look: Hashable, Sendable {
  var isBold = false
  var isDim = false
  var isUnderlined = false
  var isReversed = false
  /// A number of the terminal's palette; nil is its own foreground.
  var colour: Int?

  init(
    isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false, colour: Int? = nil
  ) {
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.colour = colour
  }

  /// Reads words such as "bold underline 203" or "plain": attributes, and a colour by its number of
  /// the 256 or by its name of the 8. Nil where a word is none of these.
  public init?(_ words: String) {
    self.init()
    let words = words.split(separator: " ")
    guard !words.isEmpty else { return nil }
    for word in words {
      switch word {
      case "plain": break
      case "bold": isBold = true
      case "dim": isDim = true
      case "underline": isUnderlined = true
      case "reverse": isReversed = true
      default:
        let number = Self.names.firstIndex(of: String(word)) ?? Int(word)
        guard let number, (0...255).contains(number) else { return nil }
        colour = number
      }
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// What words a look can be made of.
  public static let vocabulary =
    "plain, bold, dim, underline, reverse, a colour from 0 to 255 or "
    + names.joined(separator: ", ")
}
