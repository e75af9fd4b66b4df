extension SlotValue: StoryCoded {
  func write(to writer: inout StoryWriter) {
    switch self {
    case .weekday(let a): writer.write(case: 0, a)
    case .date(let a): writer.write(case: 1, a)
    case .day(let a): writer.write(case: 2, a)
    case .channel(let a): writer.write(case: 3, a)
    case .name(let a): writer.write(case: 4, a)
    case .persons(let a): writer.write(case: 5, a)
    case .role(let a): writer.write(case: 6, a)
    case .place(let a, let country): writer.write(case: 7, a, country)
    case .ordinal(let a, let span, let modifier): writer.write(case: 8, a, span, modifier)
    case .count(let low, let high, let unit): writer.write(case: 9, low, high, unit)
    case .amount(let a): writer.write(case: 10, a)
    case .time(let a): writer.write(case: 11, a)
    case .age(let a): writer.write(case: 12, a)
    case .degree(let scale, let rank, let words): writer.write(case: 13, scale, rank, words)
    case .polarity(let isAsserted, let isCertain, let words):
      writer.write(case: 14, isAsserted, isCertain, words)
    case .quote(let a): writer.write(case: 15, a)
    case .text(let a): writer.write(case: 16, a)
    }
  }

  static func read(from reader: inout StoryReader) -> SlotValue? {
    switch reader.unsigned() {
    case 0: reader.make(SlotValue.weekday)
    case 1: reader.make(SlotValue.date)
    case 2: reader.make(SlotValue.day)
    case 3: reader.make(SlotValue.channel)
    case 4: reader.make(SlotValue.name)
    case 5: reader.make(SlotValue.persons)
    case 6: reader.make(SlotValue.role)
    case 7: reader.make(SlotValue.place)
    case 8: reader.make(SlotValue.ordinal)
    case 9: reader.make(SlotValue.count)
    case 10: reader.make(SlotValue.amount)
    case 11: reader.make(SlotValue.time)
    case 12: reader.make(SlotValue.age)
    case 13: reader.make(SlotValue.degree)
    case 14: reader.make(SlotValue.polarity)
    case 15: reader.make(SlotValue.quote)
    case 16: reader.make(SlotValue.text)
    default: nil
    }
  }
}

extension SlotValue.Channel: StoryCoded {}

extension EventDay: StoryCoded {
  func write(to writer: inout StoryWriter) {
    weekday.write(to: &writer)
    date.write(to: &writer)
    modifier.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> EventDay? {
    reader.make(EventDay.init(weekday:date:modifier:))
  }
}

extension PersonNoun: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(word)
    sex.write(to: &writer)
    age.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> PersonNoun? {
    reader.make(PersonNoun.init(word:sex:age:))
  }
}

extension Role: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(words)
    content.write(to: &writer)
    kinds.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Role? {
    reader.make { (words: String, content: [UInt64], kinds: [Int]) in
      Role(words: words, content: Set(content), kinds: kinds)
    }
  }
}

extension QuotedWords: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(text)
    content.write(to: &writer)
    denied.write(to: &writer)
    numbers.write(to: &writer)
    isDirect.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> QuotedWords? {
    guard let text: String = reader.value(), let content: [UInt64] = reader.value(),
      let denied: [UInt64] = reader.value(), let numbers: [Int] = reader.value(),
      let isDirect: Bool = reader.value()
    else { return nil }
    return QuotedWords(
      text: text, content: Set(content), denied: Set(denied), numbers: numbers,
      isDirect: isDirect)
  }
}

extension Timex: StoryCoded {
  func write(to writer: inout StoryWriter) {
    kind.write(to: &writer)
    writer.write(value)
    modifier.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Timex? {
    reader.make(Timex.init(kind:value:modifier:))
  }
}

extension Timex.Kind: StoryCoded {}

extension Quantity: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(low)
    high.write(to: &writer)
    modifier.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Quantity? {
    reader.make(Quantity.init(low:high:modifier:))
  }
}

extension NumberModifier: StoryCoded {}

extension Measure: StoryCoded {
  func write(to writer: inout StoryWriter) {
    dimension.write(to: &writer)
    writer.write(low)
    high.write(to: &writer)
    writer.write(unit)
    writer.write(tolerance)
    modifier.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Measure? {
    guard let dimension: Dimension = reader.value(), let low: Int = reader.value(),
      let high: Int? = reader.value(), let unit: String = reader.value(),
      let tolerance: Int = reader.value(), let modifier: NumberModifier? = reader.value()
    else { return nil }
    return Measure(
      dimension: dimension, low: low, high: high, unit: unit, tolerance: tolerance,
      modifier: modifier)
  }
}

extension Measure.Dimension: StoryCoded {}
