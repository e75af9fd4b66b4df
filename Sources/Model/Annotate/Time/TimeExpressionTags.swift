extension TimeExpression {
  /// What the expression may stand for in a composition.
  enum Tag {
    static let day = ValueTags(rawValue: 1 << 0)
    static let month = ValueTags(rawValue: 1 << 1)
    static let year = ValueTags(rawValue: 1 << 2)
    static let season = ValueTags(rawValue: 1 << 3)
    static let quarter = ValueTags(rawValue: 1 << 4)
    static let age = ValueTags(rawValue: 1 << 5)
    static let week = ValueTags(rawValue: 1 << 6)
    static let duration = ValueTags(rawValue: 1 << 7)
    static let clock = ValueTags(rawValue: 1 << 8)
    static let dayPart = ValueTags(rawValue: 1 << 9)
    static let datedTime = ValueTags(rawValue: 1 << 10)
    static let weekday = ValueTags(rawValue: 1 << 11)
    static let deictic = ValueTags(rawValue: 1 << 12)
    static let yearless = ValueTags(rawValue: 1 << 13)
    static let beforeChrist = ValueTags(rawValue: 1 << 14)
    static let reference = ValueTags(rawValue: 1 << 15)
    static let exactDay = ValueTags(rawValue: 1 << 16)
    static let plainYear = ValueTags(rawValue: 1 << 17)
    static let holiday = ValueTags(rawValue: 1 << 18)
    /// A day, a month or a season with its year.
    static let dated = ValueTags(rawValue: 1 << 19)
    /// "The same period", "the same quarter".
    static let samePart = ValueTags(rawValue: 1 << 20)
    /// Days, weeks, months, seasons, years and ages.
    static let calendar: ValueTags = [day, month, year, season, quarter, age, week, holiday]
  }

  /// The tags of the expression.
  var tags: ValueTags {
    if clock != nil {
      switch meaning {
      case .clockOnly, .reference: return clock?.isPart == true ? Tag.dayPart : Tag.clock
      default: return Tag.datedTime
      }
    }
    switch meaning {
    case .date(let year, let span, let step):
      var tags: ValueTags = []
      switch span {
      case .whole: tags = Tag.year
      case .half, .quarter: tags = Tag.quarter
      case .season: tags = Tag.season
      case .month: tags = Tag.month
      case .day: tags = [Tag.day, Tag.exactDay]
      case .holiday: tags = [Tag.day, Tag.holiday]
      }
      if case .number(let number) = year {
        if number < 0 { tags.formUnion(Tag.beforeChrist) }
        if span == .whole, modifier == nil { tags.formUnion(Tag.plainYear) }
      }
      if year == .unknown, step == nil { tags.formUnion(Tag.yearless) }
      if year != .unknown, span != .whole { tags.formUnion(Tag.dated) }
      return tags
    case .dayOfMonth: return Tag.day
    case .decade, .century: return Tag.age
    case .fiscalYear, .fiscalStep: return Tag.year
    case .samePart: return Tag.quarter
    case .weekday: return [Tag.day, Tag.weekday]
    case .step(.quarter, 0, .mention): return [Tag.quarter, Tag.samePart]
    case .step(.month, 0, .mention): return [Tag.month, Tag.samePart]
    case .step(let unit, _, let anchor):
      switch unit {
      case .day: return anchor == .writing ? [Tag.day, Tag.deictic] : Tag.day
      case .week, .weekend: return Tag.week
      case .month: return Tag.month
      case .year: return Tag.year
      case .quarter: return Tag.quarter
      case .decade, .century: return Tag.age
      default: return []
      }
    case .offset(_, .year, _, _): return Tag.year
    case .offset(_, let unit, _, _): return unit.days == 1 ? Tag.day : []
    case .duration, .longDuration: return Tag.duration
    case .reference: return Tag.reference
    case .sameTime: return Tag.samePart
    case .set, .clockOnly: return []
    }
  }
}
