/// A time of day: a named part of it, or hours, minutes and seconds with a zone.
struct ClockTime: Hashable, Sendable {
  /// As TIMEX3 writes it after the T: "MO", "16:08Z", "21:34-05".
  let value: String

  /// Takes TIMEX3's text, which the caller knows to be a time.
  init(text: String) { value = text }

  /// A part of the day: MO, MI, AF, EV, NI, DT.
  init(part: String) { value = part }

  /// Hours, minutes and seconds, nil where no clock shows them; `zone` is as TIMEX3 writes it.
  init?(hour: Int, minute: Int? = nil, second: Int? = nil, zone: String = "") {
    guard (0...24).contains(hour), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0),
      hour < 24 || (minute ?? 0) == 0
    else { return nil }
    var text = CalendarDate.padded(hour, 2) + ":" + CalendarDate.padded(minute ?? 0, 2)
    if let second { text += ":" + CalendarDate.padded(second, 2) }
    value = text + zone
  }

  /// Whether it names a part of the day only.
  var isPart: Bool { value.count == 2 }
}
