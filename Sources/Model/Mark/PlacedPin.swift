/// A pin and where its passages stand now.
public struct PlacedPin: Hashable, Sendable {
  /// The pin as it is kept.
  public let pin: Pin
  /// Where its first passage stands.
  public let first: PassagePlace
  /// Where its second passage stands.
  public let second: PassagePlace

  /// The passages as they stand now; nil where one is lost, and the pin holds nothing.
  public var pair: PassagePair? {
    guard let first = passage(first), let second = passage(second) else { return nil }
    return PassagePair(first, second)
  }

  private func passage(_ place: PassagePlace) -> PassagePair.Passage? {
    guard let article = place.article, let range = place.anchor.range else { return nil }
    return PassagePair.Passage(article: article, range: range)
  }
}

extension PassageFinder {
  /// Finds both passages of a pin.
  public func place(_ pin: Pin) -> PlacedPin {
    PlacedPin(pin: pin, first: place(of: pin.first), second: place(of: pin.second))
  }
}
