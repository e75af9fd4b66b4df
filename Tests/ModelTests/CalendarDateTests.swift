import Model
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2025, 2, 24, Weekday.monday), (2025, 8, 8, .friday), (2023, 3, 20, .monday),
    (1970, 1, 1, .thursday), (1, 1, 1, .monday), (2024, 2, 29, .thursday), (9999, 12, 31, .friday),
  ])
  func weekdayIsRight(year: Int, month: Int, day: Int, weekday: Weekday) {
    #expect(CalendarDate(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [(2025, 2, 31), (2023, 2, 29), (0, 1, 1), (999_999, 1, 1), (2024, 13, 1)])
  func aDayThatDoesNotExistIsNoDate(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func daysGoThereAndBack() {
    for days in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(CalendarDate(daysSince1970: days)?.daysSince1970 == days)
    }
  }
}
