extension TimeReason: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .contains(let wide, let narrow): writer.write(case: 0, wide, narrow)
    case .overlaps(let a, let b): writer.write(case: 1, a, b)
    case .disjoint(let a, let b): writer.write(case: 2, a, b)
    case .weekdayFits(let a, let b): writer.write(case: 3, a, b)
    case .weekdayDiffers(let a, let b, let c): writer.write(case: 4, a, b, c)
    case .otherWeek(let a): writer.write(case: 5, a)
    case .daysApart(let a, let b): writer.write(case: 6, a, b)
    case .daysVague(let a, let b): writer.write(case: 7, a, b)
    case .dayHolds(let a, let b): writer.write(case: 8, a, b)
    case .sameNight(let a, let b): writer.write(case: 9, a, b)
    case .clocksDiffer(let a, let b): writer.write(case: 10, a, b)
    case .clocksAgree(let a, let b, let minutes): writer.write(case: 11, a, b, minutes)
    case .clocksRounded(let a, let b): writer.write(case: 12, a, b)
    case .partHolds(let a, let b): writer.write(case: 13, a, b)
    case .partBorders(let a, let b): writer.write(case: 14, a, b)
    case .partExcludes(let a, let b): writer.write(case: 15, a, b)
    case .zoneUnknown(let a, let b): writer.write(case: 16, a, b)
    case .zonesDiffer(let a, let b): writer.write(case: 17, a, b)
    case .lengthsFit(let a, let b): writer.write(case: 18, a, b)
    case .lengthsLoose(let a, let b): writer.write(case: 19, a, b)
    case .lengthsDiffer(let a, let b): writer.write(case: 20, a, b)
    case .vague(let a, let b): writer.write(case: 21, a, b)
    }
  }

  static func read(from reader: inout StoryReader) -> TimeReason? {
    switch reader.unsigned() {
    case 0: reader.make(TimeReason.contains)
    case 1: reader.make(TimeReason.overlaps)
    case 2: reader.make(TimeReason.disjoint)
    case 3: reader.make(TimeReason.weekdayFits)
    case 4: reader.make(TimeReason.weekdayDiffers)
    case 5: reader.make(TimeReason.otherWeek)
    case 6: reader.make(TimeReason.daysApart)
    case 7: reader.make(TimeReason.daysVague)
    case 8: reader.make(TimeReason.dayHolds)
    case 9: reader.make(TimeReason.sameNight)
    case 10: reader.make(TimeReason.clocksDiffer)
    case 11: reader.make(TimeReason.clocksAgree)
    case 12: reader.make(TimeReason.clocksRounded)
    case 13: reader.make(TimeReason.partHolds)
    case 14: reader.make(TimeReason.partBorders)
    case 15: reader.make(TimeReason.partExcludes)
    case 16: reader.make(TimeReason.zoneUnknown)
    case 17: reader.make(TimeReason.zonesDiffer)
    case 18: reader.make(TimeReason.lengthsFit)
    case 19: reader.make(TimeReason.lengthsLoose)
    case 20: reader.make(TimeReason.lengthsDiffer)
    case 21: reader.make(TimeReason.vague)
    default: nil
    }
  }
}
