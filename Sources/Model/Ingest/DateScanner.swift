/// Reads calendar dates in lines about an article: date lines, bylines, front matter.
///
/// Times in running text are another stage's; here a date must be whole, with its year.
struct DateScanner {
  /// A date and its words.
  struct Found: Hashable {
    /// The date.
    let date: CalendarDate
    /// Its words.
    let range: TextRange
    /// Whether a word such as "updated" stands before it.
    let isUpdate: Bool
  }

  /// What a token of the line is.
  enum Piece: Hashable {
    case word(String)
    case number(Int, digits: Int)
    case symbol(UInt8)
  }

  private let tokens: [Piece]
  private let ranges: [TextRange]
  private let isAmerican: Bool

  /// The dates of the line, in order; only those that exist on the calendar.
  private(set) var dates: [Found] = []
  /// Dates in figures that can be read two ways, in order.
  private(set) var ambiguous: [Article.AmbiguousDate] = []
  /// Whether there is a month with a day, with or without a year.
  private(set) var hasDay = false
  /// Whether there is a time of day.
  private(set) var hasTime = false
  /// Whether a word such as "published" or "updated" stands in the line.
  private(set) var hasLabel = false
  /// The words that are no part of a date, time or label.
  private(set) var otherWords: [TextRange] = []

  /// Reads a range of a text.
  init(_ bytes: [UInt8], _ range: TextRange) {
    (tokens, ranges) = DateScanner.tokens(bytes, range)
    isAmerican = tokens.contains {
      if case .word(let word) = $0 { return DateWords.americanZones.contains(word) }
      return false
    }
    scan()
  }

  /// Whether the line says when the article appeared, and nothing else.
  var isDateLine: Bool {
    otherWords.isEmpty && (hasDay || !dates.isEmpty || (hasLabel && hasTime))
  }

  private mutating func scan() {
    var index = 0
    var isUpdate = false
    while index < tokens.count {
      if let (date, length) = date(at: index) {
        hasDay = true
        if let date {
          let range = ranges[index].union(ranges[index + length - 1])
          dates.append(Found(date: date, range: range, isUpdate: isUpdate))
        } else if let (dayFirst, monthFirst) = readings(at: index) {
          ambiguous.append(
            Article.AmbiguousDate(
              dayFirst: dayFirst, monthFirst: monthFirst,
              range: ranges[index].union(ranges[index + length - 1])))
        }
        index += length
      } else if let length = time(at: index) {
        hasTime = true
        index += length
      } else {
        if case .word(let word) = tokens[index] {
          if let label = DateWords.labels[word] {
            hasLabel = true
            isUpdate = label == .updated
          } else if !DateWords.fillers.contains(word), DateWords.weekdays[word] == nil {
            otherWords.append(ranges[index])
          }
        }
        index += 1
      }
    }
  }

  /// The date at a token and its length in tokens; the date is nil where the day has no year, or
  /// where its figures can be read two ways.
  private func date(at index: Int) -> (CalendarDate?, Int)? {
    monthFirst(at: index) ?? dayFirst(at: index) ?? figures(at: index) ?? signs(at: index)
  }

  /// "2019年8月5日", with the signs of Chinese and Japanese for year, month and day.
  private func signs(at index: Int) -> (CalendarDate?, Int)? {
    guard case .number(let year, digits: 4)? = token(index), token(index + 1) == .word("年"),
      case .number(let month, _)? = token(index + 2), token(index + 3) == .word("月"),
      case .number(let day, _)? = token(index + 4), token(index + 5) == .word("日"),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, 6)
  }

  /// "July 2, 2013", "Sept. 08,2010", "MAY 3rd 2013", "July 2".
  private func monthFirst(at index: Int) -> (CalendarDate?, Int)? {
    guard let month = month(at: index) else { return nil }
    var next = skip(".", at: index + 1)
    guard case .number(let day, let digits)? = token(next), digits <= 2, (1...31).contains(day)
    else { return nil }
    next = skipOrdinal(at: next + 1)
    let afterDay = next
    next = skip(",", at: next)
    guard let year = year(at: next) else { return (nil, afterDay - index) }
    return (CalendarDate(year: year, month: month, day: day), next + 1 - index)
  }

  /// "2 July 2013", "3rd of May, 2013", "27 Sept. 2013".
  private func dayFirst(at index: Int) -> (CalendarDate?, Int)? {
    guard case .number(let day, let digits)? = token(index), digits <= 2, (1...31).contains(day)
    else { return nil }
    // "5. August", "14 de junio de 2016".
    var next = skipOrdinal(at: skip(".", at: index + 1))
    if token(next) == .word("of") || token(next) == .word("de") { next += 1 }
    guard let month = month(at: next) else { return nil }
    next = skip(".", at: next + 1)
    let afterMonth = next
    next = skip(",", at: next)
    if token(next) == .word("de") { next += 1 }
    guard let year = year(at: next) else { return (nil, afterMonth - index) }
    return (CalendarDate(year: year, month: month, day: day), next + 1 - index)
  }

  /// "2013-09-26", "2013/09/26", "26.9.2013", "9/26/2013". Figures that could be read both ways, as
  /// 9/10/2010, are taken month first only beside an American time zone.
  private func figures(at index: Int) -> (CalendarDate?, Int)? {
    guard case .number(let first, let firstDigits)? = token(index),
      case .symbol(let mark)? = token(index + 1),
      case .number(let second, let secondDigits)? = token(index + 2), secondDigits <= 2,
      token(index + 3) == .symbol(mark),
      case .number(let third, let thirdDigits)? = token(index + 4)
    else { return nil }
    let slash = UInt8(ascii: "/")
    let isMark = mark == slash || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
    guard isMark else { return nil }
    if firstDigits == 4, thirdDigits <= 2 {
      guard let date = CalendarDate(year: first, month: second, day: third) else { return nil }
      // "2013-09-26T10:00": the T belongs to the time.
      return (date, token(index + 5) == .word("t") ? 6 : 5)
    }
    guard firstDigits <= 2, thirdDigits == 4 || thirdDigits == 2 && mark == slash else {
      return nil
    }
    let year = thirdDigits == 4 ? third : third < 70 ? 2000 + third : 1900 + third
    let monthFirst = mark == slash ? CalendarDate(year: year, month: first, day: second) : nil
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    if isAmerican, let monthFirst { return (monthFirst, 5) }
    guard monthFirst != nil || dayFirst != nil else { return nil }
    if let monthFirst, let dayFirst, monthFirst != dayFirst { return (nil, 5) }
    return (thirdDigits == 4 ? monthFirst ?? dayFirst : nil, 5)
  }

  /// Both readings of figures such as 9/10/2010.
  private func readings(at index: Int) -> (dayFirst: CalendarDate, monthFirst: CalendarDate)? {
    guard case .number(let first, let digits)? = token(index), digits <= 2,
      case .number(let second, _)? = token(index + 2), first != second,
      case .number(let third, let yearDigits)? = token(index + 4),
      let year = year(third, digits: yearDigits),
      let dayFirst = CalendarDate(year: year, month: second, day: first),
      let monthFirst = CalendarDate(year: year, month: first, day: second)
    else { return nil }
    return (dayFirst, monthFirst)
  }

  /// A year in four figures, or in two of the years 1970 to 2069.
  private func year(_ number: Int, digits: Int) -> Int? {
    switch digits {
    case 4: number
    case 2: number < 70 ? 2000 + number : 1900 + number
    default: nil
    }
  }

  /// "6:22AM", "02.16 PM", "7:08 p. m.", "0947 GMT", "(GMT+05:00)".
  private func time(at index: Int) -> Int? {
    guard case .number(let hour, let digits)? = token(index) else { return nil }
    var next = index + 1
    let colon = token(next) == .symbol(UInt8(ascii: ":"))
    if colon || token(next) == .symbol(UInt8(ascii: ".")),
      case .number(_, digits: 2)? = token(next + 1), hour < 25
    {
      next += 2
      if colon, token(next) == .symbol(UInt8(ascii: ":")), case .number? = token(next + 1) {
        next += 2
      }
      return next - index
    }
    guard case .word(let word)? = token(next) else { return nil }
    let isClock = DateWords.americanZones.contains(word) || DateWords.fillers.contains(word)
    if digits == 4, isClock, hour < 2400 { return 2 }
    if digits <= 2, ["am", "pm", "a", "p"].contains(word), hour <= 12 { return 2 }
    return nil
  }

  private func token(_ index: Int) -> Piece? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func month(at index: Int) -> Int? {
    guard case .word(let word)? = token(index) else { return nil }
    return DateWords.months[word] ?? DateWords.foreignMonths[word]
  }

  private func year(at index: Int) -> Int? {
    guard case .number(let year, digits: 4)? = token(index), (1800...2199).contains(year) else {
      return nil
    }
    return year
  }

  private func skip(_ symbol: Unicode.Scalar, at index: Int) -> Int {
    token(index) == .symbol(UInt8(ascii: symbol)) ? index + 1 : index
  }

  private func skipOrdinal(at index: Int) -> Int {
    guard case .word(let word)? = token(index), ["st", "nd", "rd", "th"].contains(word) else {
      return index
    }
    return index + 1
  }

  /// Cuts a range into words in lower case, numbers, and ASCII symbols; other symbols are dropped.
  private static func tokens(_ bytes: [UInt8], _ range: TextRange) -> ([Piece], [TextRange]) {
    var tokens: [Piece] = []
    var ranges: [TextRange] = []
    var index = range.start
    while index < range.end {
      let start = index
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        var value = 0
        while index < range.end, (0x30...0x39).contains(bytes[index]) {
          // Longer than any year or clock time: the value no longer matters, overflow would trap.
          if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        tokens.append(.number(value, digits: index - start))
      } else if isLetter(bytes, index, range.end) {
        while index < range.end, isLetter(bytes, index, range.end) { index += 1 }
        tokens.append(.word(String(decoding: bytes[start..<index], as: UTF8.self).lowercased()))
      } else {
        index += 1
        if byte <= 0x20 || byte >= 0x80 { continue }
        tokens.append(.symbol(byte))
      }
      ranges.append(TextRange(start, index))
    }
    return (tokens, ranges)
  }

  /// Whether a byte is an ASCII letter, or part of a letter such as "é"; general punctuation
  /// (dashes, quotes) and the no-break space are none.
  private static func isLetter(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) }
    var lead = index
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] >= 0xC3 && bytes[lead] != 0xE2 && bytes[lead] != 0xEF
  }
}
