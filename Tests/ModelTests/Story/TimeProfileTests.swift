import Testing

@testable import Model

/// Holds what days, months and years say about two articles.
@Suite struct TimeProfileTests {
  private func profile(_ text: String, published: (Int, Int, Int)? = nil) -> TimeProfile {
    let body = ArticleText(text)
    let date = published.flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    let article = Article(
      id: ArticleID(rawValue: "1"), file: "1.txt", sha256: "", text: body,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))],
      statedDates: date.map { [Article.StatedDate(date: $0, place: .frontMatter)] } ?? [])
    return TimeProfile(ClaimExtractor(lexicon: .standard()).read(article).times, article)
  }

  private func factor(
    _ one: (String, (Int, Int, Int)?), _ two: (String, (Int, Int, Int)?)
  ) -> Double {
    let profiles = (profile(one.0, published: one.1), profile(two.0, published: two.1))
    let straight = TimeProfile.factor(profiles.0, profiles.1)
    #expect(straight == TimeProfile.factor(profiles.1, profiles.0))
    return straight
  }

  @Test func aTextsYearsMonthsAndDaysAreRead() {
    let read = profile("It began on 4 March, again in May 2013, and ended on 1 June 2014.")
    #expect((0..<512).filter(read.years.contains) == [113, 114])
    #expect(read.months == 0b11_0100)
    #expect((0..<512).filter(read.days.contains) == [3 * 32 + 4, 6 * 32 + 1])
  }

  @Test func withoutTimesNothingIsSaid() {
    #expect(factor(("It rained.", nil), ("It snowed.", nil)) == 1)
    #expect(factor(("It rained.", (2013, 5, 1)), ("It snowed.", nil)) == 1)
  }

  @Test func aSharedDaySpeaksForOneEvent() {
    #expect(factor(("On 4 March it fell.", nil), ("It fell on March 4.", nil)) == 1.5)
    #expect(factor(("On 4 March it fell.", nil), ("It fell on March 5.", nil)) == 1)
  }

  @Test func daysOfPublicationTellMoreThanYearsInTheText() {
    let then: (Int, Int, Int) = (2013, 5, 1)
    #expect(factor(("In 2005 it rained.", then), ("In 1990 it snowed.", (2013, 6, 2))) == 1.5)
    #expect(factor(("In 2005 it rained.", then), ("In 2005 it snowed.", (2014, 6, 2))) == 0.5)
  }

  @Test func yearsAndMonthsAreHeldAgainstADayOfPublication() {
    let then: (Int, Int, Int) = (2013, 12, 20)
    #expect(factor(("It rained.", then), ("In 1990 and 2012 it snowed.", nil)) == 1.5)
    #expect(factor(("It rained.", then), ("In 1990 it snowed.", nil)) == 0.5)
    // December and January are neighbours.
    #expect(factor(("It rained.", then), ("It snowed in January.", nil)) == 1)
    #expect(factor(("It rained.", then), ("It snowed in April.", nil)) == 0.5)
    #expect(factor(("It rained.", then), ("It snowed in April 1990.", nil)) == 0.25)
  }

  /// Both may look back, so that years apart say nothing; the last ones mostly are those of writing.
  @Test func theLastYearsNamedSpeakForOneEventAndNeverAgainst() {
    #expect(factor(("In 1990 and 2012 it rained.", nil), ("In 2013 it snowed.", nil)) == 1.5)
    #expect(factor(("In 1990 it rained.", nil), ("In 2013 it snowed.", nil)) == 1)
  }
}
