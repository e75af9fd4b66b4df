/// The one place in Model that words things for people: questions, reasons, evidence, problems.
public enum Wording {
  /// The question that a comparison answers, as in "On which day was the call?".
  public static func question(_ comparison: Comparison) -> String { "" }
  /// Why the relation holds, in one or two sentences.
  public static func explanation(_ comparison: Comparison) -> String { "" }
  /// A value as people say it, as in "Friday".
  public static func label(_ value: SlotValue) -> String { "" }
  /// A value as the report writes it, as in "XXXX-WXX-5".
  public static func code(_ value: SlotValue) -> String { "" }
  /// What a piece of same-event evidence says.
  public static func why(_ evidence: Evidence) -> String { "" }
  /// What is wrong with a file and what to do, one line without the file's name.
  public static func problem(_ problem: Problem) -> String { "" }
}
