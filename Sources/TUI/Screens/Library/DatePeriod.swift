import Model

/// A year, a month or a day, as in "2025", "2025-02" and "2025-02-24".
struct DatePeriod: Hashable, Sendable {
  /// Its first day.
  let first: CalendarDate
  /// Its last day.
  let last: CalendarDate

  private init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// Reads a period; nil where the text is none of the calendar.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: year, month: lastMonth,
        day: day ?? CalendarDate.days(inMonth: lastMonth, of: year))
    else { return nil }
    self.init(first: first, last: last)
  }

  /// The days on which an article may have been written; nil where nothing is known.
  init?(of dateline: Dateline?) {
    guard let value = dateline?.value else { return nil }
    guard let first = dateline?.earliest, let last = dateline?.latest, first <= last else {
      self.init(value)
      return
    }
    self.init(first: first, last: last)
  }
}
