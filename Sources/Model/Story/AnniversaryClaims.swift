/// Dates an event that coincides with an anniversary: "the call coincided with the anniversary of the
/// invasion" says on which day the call was, once the year is known.
enum AnniversaryClaims {
  /// The claims that an article's circumstances give: the date, and the day of the week it falls on.
  static func claims(
    _ reading: ArticleReading, _ anniversaries: [ClueFinder.Anniversary], _ dateline: Dateline
  ) -> [Claim] {
    reading.claims.filter { $0.slot == .circumstance }.flatMap { claim -> [Claim] in
      guard let anniversary = anniversaries.first(where: { applies($0, to: claim) }),
        let date = anniversary.date ?? date(of: anniversary, dateline)
      else { return [] }
      let range = claim.range.overlaps(anniversary.range) ? claim.range : anniversary.range
      let rules: [RuleID] = claim.rules + ["story.anniversary"]
      return [
        copy(claim, .when, .date(date.iso), range, rules),
        copy(claim, .weekday, .weekday(date.weekday), range, rules + ["story.weekdayOfDate"]),
      ]
    }
  }

  /// In the same sentence; or in the next one, where the first says that two things fell together.
  private static func applies(
    _ anniversary: ClueFinder.Anniversary, to claim: Claim
  ) -> Bool {
    if anniversary.sentence == claim.sentence { return true }
    guard anniversary.sentenceBefore == claim.sentence, case .text(let words) = claim.value else {
      return false
    }
    return words.hasPrefix("coincid") || words.hasPrefix("on the same day")
  }

  /// The day of an anniversary without a number, where the article's own date leaves one year.
  private static func date(
    of anniversary: ClueFinder.Anniversary, _ dateline: Dateline
  ) -> CalendarDate? {
    guard let earliest = dateline.earliest, let latest = dateline.latest,
      latest.daysSince1970 - earliest.daysSince1970 <= 31
    else { return nil }
    return [earliest.year, latest.year].compactMap { anniversary.date(in: $0) }
      .first { earliest <= $0 && $0 <= latest }
  }

  private static func copy(
    _ claim: Claim, _ slot: Slot, _ value: SlotValue, _ range: TextRange, _ rules: [RuleID]
  ) -> Claim {
    Claim(
      article: claim.article, event: claim.event, slot: slot, value: value, range: range,
      sentence: claim.sentence, attribution: claim.attribution, origin: claim.origin,
      hedge: claim.hedge, rules: rules)
  }
}
