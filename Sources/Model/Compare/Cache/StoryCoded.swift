/// A value of a compared story that is kept as bytes from one analysis to the next.
protocol StoryCoded {
  /// Writes it.
  func write(to writer: inout StoryWriter)
  /// Reads what `write(to:)` wrote; nil where the bytes are none.
  static func read(from reader: inout StoryReader) -> Self?
}

extension StoryCoded where Self: RawRepresentable, RawValue: StoryCoded {
  func write(to writer: inout StoryWriter) { rawValue.write(to: &writer) }

  static func read(from reader: inout StoryReader) -> Self? {
    RawValue.read(from: &reader).flatMap(Self.init(rawValue:))
  }
}

extension Optional: StoryCoded where Wrapped: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(isPresent: self != nil)
    self?.write(to: &writer)
  }

  static func read(from reader: inout StoryReader) -> Wrapped?? {
    switch reader.bool() {
    case true?: Wrapped.read(from: &reader).map { .some($0) }
    case false?: .some(nil)
    case nil: nil
    }
  }
}

extension Array: StoryCoded where Element: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(UInt64(count))
    for element in self { element.write(to: &writer) }
  }

  static func read(from reader: inout StoryReader) -> [Element]? {
    guard let count = reader.count() else { return nil }
    var elements: [Element] = []
    // An element takes a byte or more, but may be many in memory: room is made as they come.
    elements.reserveCapacity(Swift.min(count, 1024))
    for _ in 0..<count {
      guard let element = Element.read(from: &reader) else { return nil }
      elements.append(element)
    }
    return elements
  }
}

extension Int: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(self) }
  static func read(from reader: inout StoryReader) -> Int? { reader.integer() }
}

extension UInt64: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(self) }
  static func read(from reader: inout StoryReader) -> UInt64? { reader.unsigned() }
}

extension Bool: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(isPresent: self) }
  static func read(from reader: inout StoryReader) -> Bool? { reader.bool() }
}

extension Double: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(bitPattern) }
  static func read(from reader: inout StoryReader) -> Double? {
    reader.unsigned().map(Double.init(bitPattern:))
  }
}

extension String: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(self) }
  static func read(from reader: inout StoryReader) -> String? { reader.text() }
}

extension ArticleID: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(self) }
  static func read(from reader: inout StoryReader) -> ArticleID? { reader.article() }
}

extension RuleID: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(name) }
  static func read(from reader: inout StoryReader) -> RuleID? { reader.text().map { RuleID($0) } }
}

extension TextRange: StoryCoded {
  func write(to writer: inout StoryWriter) {
    writer.write(start)
    writer.write(count)
  }

  static func read(from reader: inout StoryReader) -> TextRange? {
    guard let start = reader.integer(), let count = reader.integer(), start >= 0, count >= 0,
      start <= Int(Int32.max), count <= Int(Int32.max)
    else { return nil }
    return TextRange(start, start + count)
  }
}

extension CalendarDate: StoryCoded {
  func write(to writer: inout StoryWriter) { writer.write(daysSince1970) }
  static func read(from reader: inout StoryReader) -> CalendarDate? {
    reader.integer().flatMap { CalendarDate(daysSince1970: $0) }
  }
}

extension Weekday: StoryCoded {}
