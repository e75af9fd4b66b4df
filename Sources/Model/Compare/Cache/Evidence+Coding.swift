extension Evidence: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(article)
    range.write(to: &writer)
    kind.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Evidence? {
    reader.make(Evidence.init(article:range:kind:))
  }
}

extension Evidence.Kind: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .anniversary(let date): writer.write(case: 0, date)
    case .ahead(let date): writer.write(case: 1, date)
    case .ordinal: writer.write(case: 2)
    case .circumstance: writer.write(case: 3)
    case .date(let a): writer.write(case: 4, a)
    case .elapsed: writer.write(case: 5)
    case .office: writer.write(case: 6)
    case .dateline(let a): writer.write(case: 7, a)
    }
  }

  static func read(from reader: inout StoryReader) -> Evidence.Kind? {
    switch reader.unsigned() {
    case 0: reader.make(Evidence.Kind.anniversary)
    case 1: reader.make(Evidence.Kind.ahead)
    case 2: .ordinal
    case 3: .circumstance
    case 4: reader.make(Evidence.Kind.date)
    case 5: .elapsed
    case 6: .office
    case 7: reader.make(Evidence.Kind.dateline)
    default: nil
    }
  }
}

extension DateBound: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .past(let a): writer.write(case: 0, a)
    case .ahead(let a): writer.write(case: 1, a)
    case .distance(let a): writer.write(case: 2, a)
    case .fit: writer.write(case: 3)
    case .season: writer.write(case: 4)
    case .meeting(let a): writer.write(case: 5, a)
    case .beginning(let a): writer.write(case: 6, a)
    case .figures: writer.write(case: 7)
    case .pageDate(let a): writer.write(case: 8, a)
    case .distrusted(let a): writer.write(case: 9, a)
    case .documentMade(let a): writer.write(case: 10, a)
    case .documentChanged(let a): writer.write(case: 11, a)
    case .sameEvent(let a): writer.write(case: 12, a)
    }
  }

  static func read(from reader: inout StoryReader) -> DateBound? {
    switch reader.unsigned() {
    case 0: reader.make(DateBound.past)
    case 1: reader.make(DateBound.ahead)
    case 2: reader.make(DateBound.distance)
    case 3: .fit
    case 4: .season
    case 5: reader.make(DateBound.meeting)
    case 6: reader.make(DateBound.beginning)
    case 7: .figures
    case 8: reader.make(DateBound.pageDate)
    case 9: reader.make(DateBound.distrusted)
    case 10: reader.make(DateBound.documentMade)
    case 11: reader.make(DateBound.documentChanged)
    case 12: reader.make(DateBound.sameEvent)
    default: nil
    }
  }
}

extension Dateline: StoryCoded {
  func write(to writer: inout StoryWriter) {
    value.write(to: &writer)
    earliest.write(to: &writer)
    latest.write(to: &writer)
    confidence.write(to: &writer)
    basis.write(to: &writer)
    evidence.write(to: &writer)
    field.write(to: &writer)
    isUpdate.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Dateline? {
    guard let value: String? = reader.value(), let earliest: CalendarDate? = reader.value(),
      let latest: CalendarDate? = reader.value(), let confidence: Double = reader.value(),
      let basis: Basis = reader.value(), let evidence: [Evidence] = reader.value(),
      let field: String? = reader.value(), let isUpdate: Bool = reader.value()
    else { return nil }
    return Dateline(
      value: value, earliest: earliest, latest: latest, confidence: confidence, basis: basis,
      evidence: evidence, field: field, isUpdate: isUpdate)
  }
}

extension Dateline.Basis: StoryCoded {}
