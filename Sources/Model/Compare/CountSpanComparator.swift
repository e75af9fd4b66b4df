/// Tells numbers of different days, and of a day and the whole, from two numbers of one thing.
///
/// What goes on for days is counted by the day ("23 arrested on Saturday night") and in all ("more than
/// 100 since Thursday"). Both are true, so they are no conflict. Where nothing says that it goes on
/// for days, as with one earthquake, a number that grew is one toll told at two times and stays to be
/// compared.
struct CountSpanComparator {
  /// What is counted anew each day, whatever the story is.
  private static let recurring: Set<String> = ["arrested"]
  /// What is counted anew each day of what goes on for days. How often a man was shot is not.
  private static let daily: Set<String> = [
    "arrested", "killed", "injured", "hospitalised", "evacuated", "persons", "people", "protesters",
    "protestors", "demonstrators", "marchers", "rioters", "youths", "students", "teenagers",
    "police", "officers", "soldiers", "troops", "supporters", "activists", "cars", "vehicles",
    "shops", "stores", "fires",
  ]

  let datelines: [ArticleID: Dateline]
  /// Whether one of the articles says that it goes on for days.
  let isSeries: Bool

  /// The outcome where the two values cover different stretches of time; nil where they may cover one.
  func outcome(
    _ left: Comparison.Value, _ right: Comparison.Value, kind: String
  ) -> SlotComparator.Outcome? {
    if case .amount(let one) = left.value, case .amount(let other) = right.value {
      let (first, second) = (days(left), days(right))
      guard first.count == left.claims.count, second.count == right.claims.count,
        one.excludes(other),
        first.allSatisfy({ day in second.allSatisfy(day.isApart) })
      else { return nil }
      return SlotComparator.Outcome(
        relation: .compatible, reason: .measuredOnOtherDays(one, other), rule: "compare.countDays")
    }
    guard
      CountSpanComparator.recurring.contains(kind)
        || isSeries && CountSpanComparator.daily.contains(kind), let one = quantity(left),
      let other = quantity(right), one.excludes(other)
    else { return nil }
    let (small, large) = one.low < other.low ? (left, right) : (right, left)
    let days = (Set(days(small)), Set(days(large)))
    if !days.0.isEmpty, !days.1.isEmpty {
      let areApart = days.0.allSatisfy { day in days.1.allSatisfy(day.isApart) }
      return areApart ? otherDays(one, other) : nil
    }
    if !days.0.isEmpty {
      // "46 on Wednesday night" of "more than 50 since Saturday".
      if isTotal(large) || isRunning(large) { return part(small, of: large) }
      return isBefore(large, days.0) || isAmongOthers(large, days.0) ? otherDays(one, other) : nil
    }
    if !days.1.isEmpty {
      return isBefore(small, days.1) || isAmongOthers(small, days.1) ? otherDays(one, other) : nil
    }
    // "One person was arrested" told of one night beside "more than 50 since Saturday".
    return isTotal(large) && !isTotal(small) ? part(small, of: large) : nil
  }

  private func otherDays(_ one: Quantity, _ other: Quantity) -> SlotComparator.Outcome {
    SlotComparator.Outcome(
      relation: .compatible, reason: .countedOnOtherDays(one, other), rule: "compare.countDays")
  }

  private func part(
    _ small: Comparison.Value, of large: Comparison.Value
  ) -> SlotComparator.Outcome? {
    guard let part = quantity(small), let whole = quantity(large) else { return nil }
    return SlotComparator.Outcome(
      relation: .compatible, reason: .countedInPart(part, of: whole), rule: "compare.countPart")
  }

  private func quantity(_ value: Comparison.Value) -> Quantity? {
    guard case .count(let low, let high, _) = value.value else { return nil }
    return Quantity(low: low, high: high)
  }

  /// The days that the claims name for themselves; those that name none mean the same number.
  private func days(_ value: Comparison.Value) -> [CountedDay] {
    value.claims.compactMap { claim in
      guard case .day(let day)? = claim.span else { return nil }
      return day
    }
  }

  private func isTotal(_ value: Comparison.Value) -> Bool {
    value.claims.contains { $0.span == .total }
  }

  private func isRunning(_ value: Comparison.Value) -> Bool {
    value.claims.contains { $0.span == .running }
  }

  /// Whether every claim was published before all of the days.
  private func isBefore(_ value: Comparison.Value, _ days: Set<CountedDay>) -> Bool {
    let counted = days.compactMap(\.day.day)
    guard let first = counted.min(), counted.count == days.count else { return false }
    return value.claims.allSatisfy { claim in
      guard let dateline = datelines[claim.article], dateline.basis == .stated,
        let latest = dateline.latest
      else { return isAmongOthers(claim, days) }
      return latest < first || isAmongOthers(claim, days)
    }
  }

  private func isAmongOthers(_ value: Comparison.Value, _ days: Set<CountedDay>) -> Bool {
    value.claims.allSatisfy { isAmongOthers($0, days) }
  }

  /// Whether an article names days before its number, and none of these.
  private func isAmongOthers(_ claim: Claim, _ days: Set<CountedDay>) -> Bool {
    guard case .among(let known)? = claim.span else { return false }
    return known.allSatisfy { day in days.allSatisfy(day.isApart) }
  }
}

extension CountedDay {
  /// Whether what happened on one cannot have happened on the other. A night runs into the next day:
  /// "Monday night" and "early on Tuesday" may be one.
  func isApart(from other: CountedDay) -> Bool {
    guard DayComparator.compare(day, other.day).relation == .conflict else { return false }
    return !(isNight && !other.isNight && day.isEve(of: other.day))
      && !(other.isNight && !isNight && other.day.isEve(of: day))
  }
}

extension EventDay {
  /// Whether the other day may follow this one.
  fileprivate func isEve(of other: EventDay) -> Bool {
    if let day, let next = other.day { return next.daysSince1970 - day.daysSince1970 == 1 }
    guard let today = weekday ?? day?.weekday, let next = other.weekday ?? other.day?.weekday else {
      return false
    }
    return next.rawValue == today.rawValue % 7 + 1
  }
}
