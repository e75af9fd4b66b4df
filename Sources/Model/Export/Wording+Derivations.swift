extension Wording {
  /// A time expression's type, value and modifier, as in "DATE 2013-02 END".
  static func label(_ value: Timex) -> String {
    [value.kind.rawValue, value.value, value.modifier].compactMap { $0 }.joined(separator: " ")
  }

  /// What a value was counted from, one line each.
  static func grounds(_ grounds: [TimeDerivation.Ground]) -> [String] {
    guard !grounds.isEmpty else { return ["the words alone give the value"] }
    return grounds.map { ground in
      switch ground {
      case .writing(let value): "counted from the day of publication, \(value)"
      case .mention(let value): "counted from the time named before, \(value)"
      }
    }
  }

  /// What a verb tells of a date; `word` is the quoted verb.
  static func tense(_ tense: VerbTense, word: String?) -> String {
    switch (tense, word) {
    case (.past, let word?): "\(word) looks back"
    case (.future, let word?): "\(word) looks ahead"
    default: "no verb near tells whether it is past or to come"
    }
  }
}
