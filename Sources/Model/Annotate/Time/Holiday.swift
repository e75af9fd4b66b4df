/// Holidays whose day follows from the year.
enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYear, newYearsEve, martinLutherKing, presidents, valentine, saintPatrick, aprilFools
  case mayDay, memorial, labor, columbus, halloween, allSaints, veterans
  case thanksgiving, christmasEve, christmas, boxing
  case mothers, fathers, election, inauguration, bastille
  case goodFriday, easter, easterMonday, pentecost, ashWednesday, palmSunday
  /// Holidays of a moving calendar: only their year is known.
  case ramadan, passover, lunarNewYear, hanukkah, yomKippur, roshHashanah, eid, diwali

  /// The day in a year, nil where the rule does not give one.
  func date(in year: Int) -> CalendarDate? {
    switch self {
    case .newYear: return CalendarDate(year: year, month: 1, day: 1)
    case .newYearsEve: return CalendarDate(year: year, month: 12, day: 31)
    case .valentine: return CalendarDate(year: year, month: 2, day: 14)
    case .saintPatrick: return CalendarDate(year: year, month: 3, day: 17)
    case .aprilFools: return CalendarDate(year: year, month: 4, day: 1)
    case .mayDay: return CalendarDate(year: year, month: 5, day: 1)
    case .halloween: return CalendarDate(year: year, month: 10, day: 31)
    case .allSaints: return CalendarDate(year: year, month: 11, day: 1)
    case .veterans: return CalendarDate(year: year, month: 11, day: 11)
    case .christmasEve: return CalendarDate(year: year, month: 12, day: 24)
    case .christmas: return CalendarDate(year: year, month: 12, day: 25)
    case .boxing: return CalendarDate(year: year, month: 12, day: 26)
    case .martinLutherKing: return Holiday.weekday(.monday, 3, month: 1, year)
    case .presidents: return Holiday.weekday(.monday, 3, month: 2, year)
    case .memorial: return Holiday.weekday(.monday, -1, month: 5, year)
    case .labor: return Holiday.weekday(.monday, 1, month: 9, year)
    case .columbus: return Holiday.weekday(.monday, 2, month: 10, year)
    case .thanksgiving: return Holiday.weekday(.thursday, 4, month: 11, year)
    case .easter: return Holiday.easterSunday(year)
    case .goodFriday: return Holiday.easterSunday(year)?.adding(days: -2)
    case .easterMonday: return Holiday.easterSunday(year)?.adding(days: 1)
    case .pentecost: return Holiday.easterSunday(year)?.adding(days: 49)
    case .palmSunday: return Holiday.easterSunday(year)?.adding(days: -7)
    case .ashWednesday: return Holiday.easterSunday(year)?.adding(days: -46)
    case .mothers: return Holiday.weekday(.sunday, 2, month: 5, year)
    case .fathers: return Holiday.weekday(.sunday, 3, month: 6, year)
    // The Tuesday after the first Monday.
    case .election: return Holiday.weekday(.monday, 1, month: 11, year)?.adding(days: 1)
    case .inauguration: return CalendarDate(year: year, month: 1, day: 20)
    case .bastille: return CalendarDate(year: year, month: 7, day: 14)
    case .ramadan, .passover, .lunarNewYear, .hanukkah, .yomKippur, .roshHashanah, .eid, .diwali:
      return nil
    }
  }

  /// The nth weekday of a month; -1 is the last.
  private static func weekday(
    _ weekday: Weekday, _ number: Int, month: Int, _ year: Int
  ) -> CalendarDate? {
    let length = CalendarDate.days(inMonth: month, of: year)
    guard length > 0 else { return nil }
    if number < 0 {
      guard let last = CalendarDate(year: year, month: month, day: length) else { return nil }
      return last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
    }
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: ahead + 7 * (number - 1))
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus 1991, chapter 8).
  private static func easterSunday(_ year: Int) -> CalendarDate? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century + 8) / 25
    let epact =
      (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
