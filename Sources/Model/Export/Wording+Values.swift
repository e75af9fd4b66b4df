extension Wording {
  /// What a source itself gives where it is told under another value that it fits: "at least 5 killed"
  /// beside 11. Without it the source would seem to say 11. Nil where it gives that value.
  public static func ownLabel(of claim: Claim, in value: Comparison.Value) -> String? {
    let own = label(claim.value)
    return own == label(value.value) ? nil : own
  }

  /// A value as people say it, as in "Friday".
  public static func label(_ value: SlotValue) -> String {
    switch value {
    case .weekday(let weekday): return name(weekday)
    case .date(let value): return dateLabel(value)
    case .channel(let channel): return name(channel)
    case .name(let name), .place(let name, _): return name
    case .persons(let nouns): return persons(nouns.map(\.word))
    case .role(let role): return role.words
    case .ordinal(let number, let span, let modifier):
      guard let span else { return ordinal(number) }
      return "\(ordinal(number)) in \(self.span(span, modifier: modifier))"
    case .count(let low, let high, let unit):
      let isOne = low == 1 && high == 1
      let noun = unit.isEmpty ? "" : " " + (isOne ? EnglishNoun.singular(unit) : unit)
      return number(Quantity(low: low, high: high)) + noun
    case .amount(let measure): return amount(measure)
    case .time(let time): return clock(time)
    case .day(let day): return self.day(day)
    case .age(let years): return number(years, "year", "years")
    case .degree(_, _, let words): return words
    case .quote(let words): return words.text
    case .polarity(_, _, let words): return words
    case .text(let text): return text
    }
  }

  /// A value as the report writes it, as in "XXXX-WXX-5".
  ///
  /// A number in a row is followed by its span and modifier ("2 P2M LESS_THAN"), a count with
  /// bounds is written "12..15" or "12.." and followed by its unit.
  public static func code(_ value: SlotValue) -> String {
    switch value {
    case .weekday(let weekday): return weekday.timexValue
    case .date(let value): return value
    case .channel(let channel): return code(channel)
    case .name(let name), .place(let name, _): return name
    case .persons(let nouns): return nouns.map(\.word).joined(separator: " ")
    case .role(let role): return role.words
    case .ordinal(let number, let span, let modifier):
      return [String(number), span, modifier].compactMap { $0 }.joined(separator: " ")
    case .count(let low, let high, let unit):
      let number = code(Quantity(low: low, high: high))
      return unit.isEmpty ? number : number + " " + unit
    case .amount(let measure): return code(measure)
    case .time(let time): return time.value
    case .day(let day): return code(day)
    case .age(let years): return "P\(years)Y"
    case .degree(let scale, let rank, _): return "\(scale) \(rank)"
    case .polarity(let isAsserted, _, let words): return (isAsserted ? "+ " : "- ") + words
    case .quote(let words): return words.text
    case .text(let text): return text
    }
  }

  /// The reader's verdict as people say it.
  public static func label(_ verdict: Verdict) -> String {
    switch verdict {
    case .open: return "open"
    case .contradiction: return "contradiction"
    case .differentEvents: return "different events"
    case .superseded: return "superseded"
    case .imprecise: return "imprecise"
    case .noConflict: return "no conflict"
    }
  }

  /// What the reader says with a verdict, in a few words.
  public static func meaning(of verdict: Verdict) -> String {
    switch verdict {
    case .open: return "still to review"
    case .contradiction: return "not both true"
    case .differentEvents: return "one each"
    case .superseded: return "the later counts"
    case .imprecise: return "one is less exact"
    case .noConflict: return "both can be true"
    }
  }

  /// What became of a marked passage.
  public static func label(_ state: Anchor.State) -> String {
    switch state {
    case .found: return "found"
    case .moved: return "moved"
    case .lost: return "lost: the text no longer holds it"
    }
  }

  /// When an article was written and how that is known, as in "24 February 2025 (inferred)".
  public static func label(_ dateline: Dateline) -> String {
    guard let value = dateline.value else { return "date unknown" }
    return "\(dateLabel(value)) (\(dateline.basis.rawValue))"
  }

  /// A sign for a relation, in ASCII: nothing is told by colour alone.
  public static func sign(_ relation: Relation) -> String {
    switch relation {
    case .conflict: return "!"
    case .tension: return "~"
    case .compatible: return "+"
    case .agree: return "="
    case .only: return "."
    }
  }

  /// A number with its noun, as in "1 story" and "2 stories".
  public static func number(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// A day of the week.
  public static func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: return "Monday"
    case .tuesday: return "Tuesday"
    case .wednesday: return "Wednesday"
    case .thursday: return "Thursday"
    case .friday: return "Friday"
    case .saturday: return "Saturday"
    case .sunday: return "Sunday"
    }
  }

  /// A medium.
  public static func name(_ channel: SlotValue.Channel) -> String {
    switch channel {
    case .telephone: return "telephone"
    case .video: return "video"
    case .inPerson: return "in person"
    case .televised: return "televised address"
    case .written: return "written statement"
    case .statement: return "statement"
    case .newsConference: return "news conference"
    case .radio: return "radio"
    case .televisionInterview: return "television interview"
    case .interview: return "interview"
    case .socialMedia: return "social media"
    case .letter: return "letter"
    case .email: return "email"
    }
  }

  private static func code(_ channel: SlotValue.Channel) -> String {
    switch channel {
    case .inPerson: return "in-person"
    case .newsConference: return "news-conference"
    case .televisionInterview: return "television-interview"
    case .socialMedia: return "social-media"
    default: return channel.rawValue
    }
  }

  /// A number in a row: words up to twelfth, then "13th".
  public static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth",
    ]
    if (1...words.count).contains(number) { return words[number - 1] }
    let last = abs(number % 10)
    let isTeen = (11...13).contains(abs(number % 100))
    switch last {
    case 1 where !isTeen: return "\(number)st"
    case 2 where !isTeen: return "\(number)nd"
    case 3 where !isTeen: return "\(number)rd"
    default: return "\(number)th"
    }
  }

  /// A span as people say it: "P2M" with LESS_THAN is "less than 2 months"; what is no duration of
  /// TIMEX3 in one unit is returned as it stands.
  static func span(_ value: String, modifier: String? = nil) -> String {
    let words = duration(value) ?? value
    switch modifier {
    case "LESS_THAN": return "less than \(words)"
    case "EQUAL_OR_LESS": return "at most \(words)"
    case "MORE_THAN": return "more than \(words)"
    case "EQUAL_OR_MORE": return "at least \(words)"
    case "APPROX": return "about \(words)"
    default: return words
    }
  }

  private static func duration(_ value: String) -> String? {
    var rest = Substring(value)
    guard rest.popFirst() == "P" else { return nil }
    let isClock = rest.first == "T"
    if isClock { rest = rest.dropFirst() }
    guard let unit = rest.popLast(), let number = Int(rest), number >= 0 else { return nil }
    let noun: String
    switch (unit, isClock) {
    case ("Y", false): noun = "year"
    case ("M", false): noun = "month"
    case ("W", false): noun = "week"
    case ("D", false): noun = "day"
    case ("H", true): noun = "hour"
    case ("M", true): noun = "minute"
    case ("S", true): noun = "second"
    default: return nil
    }
    return number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// A TIMEX3 date as people say it: "24 February 2025", "February 2025", "week 9 of 2025"; another
  /// value as it stands.
  public static func dateLabel(_ value: String) -> String {
    if let weekday = Weekday.allCases.first(where: { $0.timexValue == value }) {
      return name(weekday)
    }
    if let date = calendarDate(value) {
      return "\(date.day) \(month(date.month)) \(date.year)"
    }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0 else {
      return value
    }
    if let number = Int(parts[1]), parts[1].utf8.count == 2, (1...12).contains(number) {
      return "\(month(number)) \(year)"
    }
    if parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()), (1...53).contains(week) {
      return "week \(week) of \(year)"
    }
    return value
  }

  /// The day that a TIMEX3 value of the form 2025-02-24 names, nil for any other value.
  static func calendarDate(_ value: String) -> CalendarDate? {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts[1].utf8.count == 2, let month = Int(parts[1]),
      parts[2].utf8.count == 2, let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  static func month(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (97...122).contains(first.value),
      let upper = Unicode.Scalar(first.value - 32)
    else { return text }
    return String(Character(upper)) + text.unicodeScalars.dropFirst().map(String.init).joined()
  }
}
