extension Reason: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .differentWeekdays(let a, let b): writer.write(case: 0, a, b)
    case .time(let a): writer.write(case: 1, a)
    case .differentChannels(let a, let b): writer.write(case: 2, a, b)
    case .differentPlaces(let a, let b): writer.write(case: 3, a, b)
    case .placesContain(let a, let b): writer.write(case: 4, a, b)
    case .differentNames(let a, let b): writer.write(case: 5, a, b)
    case .differentSpellings(let a, let b): writer.write(case: 6, a, b)
    case .differentPersons(let a, let b): writer.write(case: 7, a, b)
    case .differentSpans(let a, let b): writer.write(case: 8, a, b)
    case .differentOrdinals(let a, let b): writer.write(case: 9, a, b)
    case .differentCounts(let a, let b): writer.write(case: 10, a, b)
    case .countsOverlap(let a, let b): writer.write(case: 11, a, b)
    case .grew(let from, let on, let to, let later):
      writer.write(case: 12, from, on)
      to.write(to: &writer)
      later.write(to: &writer)
    case .countedOnOtherDays(let a, let b): writer.write(case: 13, a, b)
    case .measuredOnOtherDays(let a, let b): writer.write(case: 14, a, b)
    case .countedInPart(let a, let b): writer.write(case: 15, a, b)
    case .countedElsewhere(let a, let b): writer.write(case: 16, a, b)
    case .differentAmounts(let a, let b): writer.write(case: 17, a, b)
    case .amountsOverlap(let a, let b): writer.write(case: 18, a, b)
    case .channelsFit(let a, let b): writer.write(case: 19, a, b)
    case .differentAges(let a, let b): writer.write(case: 20, a, b)
    case .differentDegrees(let a, let b): writer.write(case: 21, a, b)
    case .assertedAndDenied(let a): writer.write(case: 22, a)
    case .differentWords(let a, let b): writer.write(case: 23, a, b)
    case .differentCertainty(let a, let b): writer.write(case: 24, a, b)
    case .differentScope(let a, let b): writer.write(case: 25, a, b)
    case .unknownAndTold(let a, let b): writer.write(case: 26, a, b)
    case .vagueAndSharp(let a, let b): writer.write(case: 27, a, b)
    case .differentStance(let a, let b): writer.write(case: 28, a, b)
    case .differentObjects(let a, let b): writer.write(case: 29, a, b)
    case .differentDistances: writer.write(case: 30)
    case .differentCircumstances: writer.write(case: 31)
    case .oneArticleGivesBoth: writer.write(case: 32)
    case .conflictToldApart(let a): writer.write(case: 33, a)
    case .sameValue: writer.write(case: 34)
    case .oneSource: writer.write(case: 35)
    }
  }

  static func read(from reader: inout StoryReader) -> Reason? {
    switch reader.unsigned() {
    case 0: reader.make(Reason.differentWeekdays)
    case 1: reader.make(Reason.time)
    case 2: reader.make(Reason.differentChannels)
    case 3: reader.make(Reason.differentPlaces)
    case 4: reader.make(Reason.placesContain)
    case 5: reader.make(Reason.differentNames)
    case 6: reader.make(Reason.differentSpellings)
    case 7: reader.make(Reason.differentPersons)
    case 8: reader.make(Reason.differentSpans)
    case 9: reader.make(Reason.differentOrdinals)
    case 10: reader.make(Reason.differentCounts)
    case 11: reader.make(Reason.countsOverlap)
    case 12: grown(from: &reader)
    case 13: reader.make(Reason.countedOnOtherDays)
    case 14: reader.make(Reason.measuredOnOtherDays)
    case 15: reader.make(Reason.countedInPart)
    case 16: reader.make(Reason.countedElsewhere)
    case 17: reader.make(Reason.differentAmounts)
    case 18: reader.make(Reason.amountsOverlap)
    case 19: reader.make(Reason.channelsFit)
    case 20: reader.make(Reason.differentAges)
    case 21: reader.make(Reason.differentDegrees)
    case 22: reader.make(Reason.assertedAndDenied)
    case 23: reader.make(Reason.differentWords)
    case 24: reader.make(Reason.differentCertainty)
    case 25: reader.make(Reason.differentScope)
    case 26: reader.make(Reason.unknownAndTold)
    case 27: reader.make(Reason.vagueAndSharp)
    case 28: reader.make(Reason.differentStance)
    case 29: reader.make(Reason.differentObjects)
    case 30: .differentDistances
    case 31: .differentCircumstances
    case 32: .oneArticleGivesBoth
    case 33: reader.make(Reason.conflictToldApart)
    case 34: .sameValue
    case 35: .oneSource
    default: nil
    }
  }

  private static func grown(from reader: inout StoryReader) -> Reason? {
    guard let from: Quantity = reader.value(), let on: String = reader.value(),
      let to: Quantity = reader.value(), let later: String = reader.value()
    else { return nil }
    return .grew(from: from, on: on, to: to, later: later)
  }
}
