/// The rules for time expressions, in order of precedence at equal length.
enum TimeRules {
  static let all: [Rule<Timex>] = [
    // "Friday"; not "Sun", "Sat", "Wed" in lower case or alone in mid-sentence.
    Rule(
      "time.weekday",
      .sequence([.capitalised(.capture(0, .lexical(.weekday)))])
    ) { match in
      match.number(0, as: .weekday).map { Timex(kind: .date, value: "XXXX-WXX-\($0)") }
    }
  ]
}
