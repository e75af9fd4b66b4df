/// How the value of a time expression came about: the rules from its tokens to what its words say,
/// and what that was resolved against. Made only when someone asks.
public struct TimeDerivation: Hashable, Sendable {
  /// One rule at work.
  public struct Step: Hashable, Sendable {
    /// The words that it took.
    public let range: TextRange
    /// Its name.
    public let rule: RuleID
    /// What it made of them, before anything else of the text is known.
    public let value: Timex
  }

  /// A time that the value was counted from, as a TIMEX3 value.
  public enum Ground: Hashable, Sendable {
    /// The day of publication.
    case writing(String)
    /// The time that the text named before.
    case mention(String)
  }

  /// The verb that told past from future.
  public struct Verb: Hashable, Sendable {
    /// The word; nil where none was near.
    public let range: TextRange?
    /// What it tells.
    public let tense: VerbTense
  }

  /// The expression with its full value.
  public let annotation: Annotation<Timex>
  /// The rules, those over tokens first, in order of the text.
  public let steps: [Step]
  /// What the value was counted from; empty where the words alone give it.
  public let grounds: [Ground]
  /// The verb, nil where its tense does not matter.
  public let verb: Verb?
}
