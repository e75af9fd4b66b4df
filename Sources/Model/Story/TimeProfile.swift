/// When what an article tells may have been: the day its file states, and the years, months and days
/// that its text names.
struct TimeProfile: Sendable {
  /// The day of publication, where the file states it.
  let published: CalendarDate?
  /// Years named, 1900 to 2099, less 1900.
  let years: NumberSet
  /// Months named, with or without a year: bit 0 is January.
  let months: UInt16
  /// Days named, with or without a year, as 32 times the month and the day.
  let days: NumberSet

  /// The times of an article, of which `times` are those that its text names; the day on which a page
  /// or a document was saved says nothing.
  init(_ times: [Annotation<Timex>], _ article: Article) {
    published = article.statedDates.first { $0.isOwn }?.date
    var years = NumberSet()
    var months: UInt16 = 0
    var days = NumberSet()
    for time in times where time.value.kind == .date || time.value.kind == .time {
      let fields = TimeProfile.fields(time.value.value)
      if let year = fields.year, (1900...2099).contains(year) { years.insert(year - 1900) }
      guard let month = fields.month, (1...12).contains(month) else { continue }
      months |= 1 << UInt16(month - 1)
      if let day = fields.day { days.insert(month * 32 + day) }
    }
    if let published { days.insert(published.month * 32 + published.day) }
    self.years = years
    self.months = months
    self.days = days
  }

  /// Makes a profile of its parts.
  init(published: CalendarDate?, years: NumberSet, months: UInt16, days: NumberSet) {
    self.published = published
    self.years = years
    self.months = months
    self.days = days
  }

  /// The factor by which the times of two articles change their likeness: 1 where they say nothing.
  ///
  /// The figures are rounded from how much more often articles of one event than of twins named such
  /// times: a shared calendar day half of the pairs against 6 in 1,000. Never 0: an article may tell of
  /// old days only.
  static func factor(_ one: TimeProfile, _ two: TimeProfile) -> Double {
    let day = one.days.isDisjoint(with: two.days) ? 1 : near
    switch (one.published, two.published) {
    case (let first?, let second?):
      let distance = abs(first.daysSince1970 - second.daysSince1970)
      return day * (distance <= season ? near : far)
    case (let published?, nil): return day * factor(published, two)
    case (nil, let published?): return day * factor(published, one)
    case (nil, nil):
      // Articles look back, but seldom ahead: the last year named is mostly the year of writing.
      guard let first = one.years.max, let second = two.years.max else { return day }
      return abs(first - second) <= 1 ? day * near : day
    }
  }

  /// The highest factor there is: a shared day, and days of publication close together.
  static let highestFactor = near * near

  private static let near = 1.5
  private static let far = 0.5
  /// Days that accounts of one story lie apart at most, as a rule.
  private static let season = 92

  /// A day of publication against what another article names.
  private static func factor(_ published: CalendarDate, _ other: TimeProfile) -> Double {
    var factor = 1.0
    if !other.years.isEmpty {
      let year = published.year - 1900
      factor *= (year - 1...year + 1).contains(where: other.years.contains) ? near : far
    }
    // The month itself, the one before and the one after, December beside January.
    let around = [published.month + 10, published.month - 1, published.month]
      .reduce(into: UInt16(0)) { $0 |= 1 << UInt16($1 % 12) }
    if other.months != 0, other.months & around == 0 { factor *= far }
    return factor
  }

  /// Year, month and day of a TIMEX3 value, nil where it leaves them open (XXXX-03-04, 2013-W12).
  private static func fields(_ value: String) -> (year: Int?, month: Int?, day: Int?) {
    let bytes = Array(value.utf8.prefix(10))
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(into: Int?(0)) { sum, byte in
        sum = (0x30...0x39).contains(byte) ? sum.map { $0 * 10 + Int(byte - 0x30) } : nil
      }
    }
    let month = number(5..<7)
    return (number(0..<4), month, month == nil ? nil : number(8..<10))
  }
}
