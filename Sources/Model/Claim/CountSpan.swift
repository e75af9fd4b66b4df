/// Which stretch of time a number covers, as the words around it say. Indirect, for few claims have one
/// and all have room for it.
public indirect enum CountSpan: Hashable, Sendable {
  /// One day or night: "on Saturday night", or a day named in the sentence before.
  case day(CountedDay)
  /// All from a named beginning or over several days: "since Thursday", "over four nights".
  case total
  /// All up to the time of writing: "so far", "have been arrested".
  case running
  /// One of the days that the article names before the number.
  case among([CountedDay])
}
