/// A place in the text that tells of something that happened, with what its time and place hang on.
struct OccasionMention {
  /// Which part of the event is told.
  enum Phase: Hashable {
    case whole, start, end
  }

  let kind: String
  let phase: Phase
  /// The noun, or the verb where it tells the event alone.
  let trigger: Range<Int>
  /// The verb that says that it happened; nil for a noun alone.
  let verb: Range<Int>?
  let clause: Range<Int>
  /// Those whom the event befell, where it befalls people one by one, as an arrest does.
  let participants: [String]

  /// The tokens behind which times and places stand.
  var head: Range<Int> { verb ?? trigger }
}
