/// A moment as RFC 3339 and xsd:dateTime write it, in UTC and to the second.
///
/// Marks are compared by the text of their times, so that what another program wrote in its own zone
/// must come to the same form.
struct UTCTime: Hashable, Sendable {
  /// As in 2025-02-24T09:30:00Z.
  let text: String

  /// Reads a time; one without a zone is taken as UTC, and fractions of a second are dropped. Nil where
  /// the text is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes.count <= 64, bytes[10] == UInt8(ascii: "T"),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let year = UTCTime.number(bytes[0..<4]), let month = UTCTime.number(bytes[5..<7]),
      let day = UTCTime.number(bytes[8..<10]), let hour = UTCTime.number(bytes[11..<13]),
      let minute = UTCTime.number(bytes[14..<16]), let second = UTCTime.number(bytes[17..<19]),
      let date = CalendarDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    guard let minutesAhead = UTCTime.minutesAhead(rest) else { return nil }
    // A leap second is told as the second before it.
    let minutes = date.daysSince1970 * 1440 + hour * 60 + minute - minutesAhead
    let days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440)
    guard let utc = CalendarDate(daysSince1970: days) else { return nil }
    let left = minutes - days * 1440
    let clock = [left / 60, left % 60, min(second, 59)].map { CalendarDate.padded($0, 2) }
    self.text = "\(utc.iso)T\(clock.joined(separator: ":"))Z"
  }

  /// What a zone is ahead of UTC, as in "+02:00"; 0 for "Z" and for none, nil for anything else.
  private static func minutesAhead(_ zone: ArraySlice<UInt8>) -> Int? {
    let zone = Array(zone)
    if zone.isEmpty || zone == [UInt8(ascii: "Z")] { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"),
      zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      let hours = number(zone[1..<3]), let minutes = number(zone[4..<6]), hours < 24, minutes < 60
    else { return nil }
    let ahead = hours * 60 + minutes
    return zone[0] == UInt8(ascii: "-") ? -ahead : ahead
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
