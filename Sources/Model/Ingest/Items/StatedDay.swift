/// The day in a date as programs and people write it: ISO 8601, RFC 5322, RFC 822, seconds since 1970.
///
/// The day is that of the time zone in which it is written: a feed that says 23:30 -0500 means the
/// evening there, whatever the day in Greenwich.
struct StatedDay: Hashable {
  /// The day.
  let date: CalendarDate

  /// Reads a date; nil where it has no day, month and year, or can be read two ways.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(200))
    if let date = StatedDay.basic(bytes) ?? StatedDay.seconds(bytes) {
      self.date = date
    } else if let found = DateScanner(bytes, TextRange(0, bytes.count)).dates.first {
      date = found.date
    } else {
      return nil
    }
  }

  /// "2024-03-05T23:30:00-05:00", "2024-03-05 23:30", "20240305", "20240305T233000Z".
  private static func basic(_ bytes: [UInt8]) -> CalendarDate? {
    let text = bytes.drop { $0 <= 0x20 }
    if text.count >= 10, text[text.startIndex + 4] == 0x2D, text[text.startIndex + 7] == 0x2D {
      let start = text.startIndex
      guard let year = number(text[start..<(start + 4)]),
        let month = number(text[(start + 5)..<(start + 7)]),
        let day = number(text[(start + 8)..<(start + 10)])
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    let figures = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(8).first
    guard figures.count == 8, rest == nil || rest == 0x54 || rest == 0x20, let all = number(figures)
    else { return nil }
    return CalendarDate(year: all / 10_000, month: all / 100 % 100, day: all % 100)
  }

  /// Seconds or milliseconds since 1970, UTC, between 1980 and 2100: "1709640000", "1709640000000".
  private static func seconds(_ bytes: [UInt8]) -> CalendarDate? {
    let text = bytes.drop { $0 <= 0x20 }
    let figures = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(figures.count)
    // A number that was read as a decimal fraction keeps its ".0".
    guard (9...13).contains(figures.count),
      rest.allSatisfy({ $0 == 0x2E || $0 == 0x30 || $0 <= 0x20 }),
      var value = number(figures)
    else { return nil }
    if figures.count > 10 { value /= 1000 }
    guard (315_532_800..<4_102_444_800).contains(value) else { return nil }
    return CalendarDate(daysSince1970: value / 86_400)
  }

  private static func number(_ figures: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for figure in figures {
      guard (0x30...0x39).contains(figure) else { return nil }
      value = value * 10 + Int(figure - 0x30)
    }
    return value
  }
}
