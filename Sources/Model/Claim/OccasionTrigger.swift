/// A phrase in the text that tells of something that happens.
struct OccasionTrigger {
  let tokens: Range<Int>
  /// The kind; empty for verbs of happening that any event may have.
  let kind: String
  let role: OccasionKinds.Role

  /// Whether it tells that something happens.
  var tells: Bool { role != .sign && role != .locator }
  /// Whether it names the event.
  var isNoun: Bool { role == .noun || role == .doubtfulNoun }
}
