import Model

/// A second as RFC 3339 writes it in UTC, as in 2025-02-24T09:30:00Z.
public enum UTCSecond {
  /// The text of a second, counted from 1970; what lies before is written as 1970.
  public static func text(_ secondsSince1970: Int) -> String {
    let seconds = max(0, secondsSince1970)
    let day = CalendarDate(daysSince1970: seconds / 86_400)?.iso ?? "1970-01-01"
    let clock = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : String(part)
    }
    return "\(day)T\(clock.joined(separator: ":"))Z"
  }
}
