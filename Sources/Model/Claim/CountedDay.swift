/// The day or night whose events a number counts, as in "12 arrested on Saturday night".
public struct CountedDay: Hashable, Sendable {
  /// The day, or the day on whose evening the night begins.
  public let day: EventDay
  /// Whether the words name the evening or night.
  public let isNight: Bool

  /// Makes a day.
  public init(day: EventDay, isNight: Bool) {
    self.day = day
    self.isNight = isNight
  }
}
