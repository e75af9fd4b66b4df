/// How productions read the captures of `TimePatterns`.
extension Match {
  private typealias Capture = TimePatterns.Capture

  /// The year of the year and era captures; unknown where they took no part, nil where it is no year.
  var timeYear: TimeExpression.Year? {
    guard let token = first(Capture.year) else { return .unknown }
    if token.kind != .number {
      // A double quote opens a quotation; "'82" is of the last hundred years as a reader of today takes it.
      guard text.bytes[Int(token.start)] == 0x27 || token.count == 3,
        text.bytes[Int(token.end) - 1] != 0x9C, text.bytes[Int(token.end) - 1] != 0x9D,
        let range = captures[Capture.year], range.count == 2,
        let short = Numerals.integer(text.bytes, tokens[range.upperBound - 1])
      else { return nil }
      return .number(short >= 30 ? 1900 + short : 2000 + short)
    }
    guard let number = digits(Capture.year), number > 0 else { return nil }
    guard let era = words(Capture.era) else { return isYear(number) ? .number(number) : nil }
    return .number(era.utf8.first == UInt8(ascii: "B") ? -number : number)
  }

  private func isYear(_ number: Int) -> Bool { (1000...2199).contains(number) }

  /// The month of its capture.
  var timeMonth: Int? { number(Capture.month, as: .month) }

  /// The day of the month of its capture, in digits or words.
  var timeDay: Int? { captures[Capture.day].flatMap { ordinal($0) } }

  /// An ordinal or a number in digits or words; nil for others.
  func ordinal(_ range: Range<Int>) -> Int? {
    guard let last = range.last, tokens.indices.contains(last) else { return nil }
    if let digits = Numerals.integer(text.bytes, tokens[last]) { return digits }
    guard let value = lexicon.number(of: tokens[last].word, as: .ordinal) else { return nil }
    guard range.count > 1, let head = range.first,
      let tens = lexicon.number(of: tokens[head].word, as: .number)
    else { return value }
    return tens + value
  }

  /// The unit of its capture.
  var timeUnit: TimeUnit? { value(Capture.unit, as: .unit).flatMap(TimeUnit.init) }

  /// The amount of its capture; unknown for "a few" and the like and for a missing one.
  var timeAmount: TimeAmount {
    guard let range = captures[Capture.amount], !range.isEmpty else { return .unknown }
    return Numerals.amount(self, range)
  }

  /// TIMEX3's `mod` for the approximation that was captured.
  var timeModifier: String? {
    guard let range = captures[Capture.approximation], !range.isEmpty else { return nil }
    let words = range.compactMap { index in tokens[index].folded }
    func has(_ word: String) -> Bool { words.contains(StableHash.folded(word)) }
    let isNegated = has("no") || has("not")
    if has("least") { return "EQUAL_OR_MORE" }
    if has("most") || has("up") { return "EQUAL_OR_LESS" }
    if has("more") || has("greater") || has("longer") || has("over") {
      return isNegated ? "EQUAL_OR_LESS" : "MORE_THAN"
    }
    if has("less") || has("fewer") || has("under") {
      return isNegated ? "EQUAL_OR_MORE" : "LESS_THAN"
    }
    if has("nearly") || has("almost") { return "LESS_THAN" }
    return "APPROX"
  }

  /// Whether a capture holds a word, in lower case.
  func holds(_ capture: Int, _ word: String) -> Bool {
    guard let range = captures[capture] else { return false }
    let hash = StableHash.folded(word)
    return range.contains { tokens[$0].folded == hash }
  }

  /// Whether the capture's only or first word is one of these.
  func begins(_ capture: Int, with words: [String]) -> Bool {
    guard let token = first(capture) else { return false }
    return words.contains { StableHash.folded($0) == token.folded }
  }
}

extension Numerals {
  /// A number in words or digits as an amount of time: "two hundred and ten", "2.5", "two and a half".
  static func amount(_ match: Match, _ range: Range<Int>) -> TimeAmount {
    var total = 0
    var current = 0
    var fraction: String?
    var isKnown = false
    var next = range.lowerBound
    for index in range where index >= next && match.tokens.indices.contains(index) {
      let token = match.tokens[index]
      if index + 2 < range.upperBound, match.tokens[index + 1].kind == .slash {
        fraction = decimals(match.text[match.bytes(index..<index + 3)])
        next = index + 3
      } else if token.kind == .number {
        guard let value = decimal(match.text.bytes, token) else { return .unknown }
        current += value.whole
        fraction = value.fraction
        isKnown = true
      } else if let value = match.lexicon.number(of: token.word, as: .number) {
        current += value
        isKnown = true
      } else if let value = match.lexicon.number(of: token.word, as: .multiplier) {
        // "Dozens of" counts nothing; "a dozen" does.
        guard isKnown || index > range.lowerBound else { return .unknown }
        guard value <= 1_000_000 else { return .unknown }
        current = min(max(1, current), 1_000_000) * value
        isKnown = true
        if value >= 1000 {
          total += current
          current = 0
        }
      } else if token.folded == half {
        if isKnown { fraction = "5" } else { return halfOf(match, range, index) }
      } else if token.folded == single || token.folded == singleBeforeVowel {
        if range.count == 1 { return TimeAmount(1) }
      }
    }
    total += current
    guard isKnown, total < 1_000_000_000 else { return .unknown }
    return fraction.map { TimeAmount(total, fraction: $0) } ?? TimeAmount(total)
  }

  private static let half = StableHash.folded("half")
  private static let single = StableHash.folded("a")
  private static let singleBeforeVowel = StableHash.folded("an")

  /// The digits of a fraction behind the decimal point, nil for one that is not in use.
  private static func decimals(_ fraction: String) -> String? {
    ["1/2": "5", "1/4": "25", "3/4": "75", "1/3": "33", "2/3": "67"][fraction]
  }

  private static func halfOf(_ match: Match, _ range: Range<Int>, _ index: Int) -> TimeAmount {
    for later in (index + 1)..<max(index + 1, range.upperBound) {
      if let value = match.lexicon.number(of: match.tokens[later].word, as: .multiplier) {
        return TimeAmount(value / 2)
      }
    }
    return TimeAmount(0, fraction: "5")
  }

  /// "2.5" as 2 and "5"; nil above nine digits and for other numbers.
  private static func decimal(
    _ bytes: [UInt8], _ token: Token
  ) -> (whole: Int, fraction: String?)? {
    var whole = 0
    var fraction = ""
    var isFraction = false
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      switch byte {
      case 0x30...0x39:
        if isFraction {
          fraction.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          whole = whole * 10 + Int(byte - 0x30)
        }
        guard whole < 1_000_000_000, fraction.utf8.count < 4 else { return nil }
      case 0x2C where !isFraction: continue
      case 0x2E where !isFraction: isFraction = true
      default: return nil
      }
    }
    return (whole, fraction.isEmpty ? nil : fraction)
  }
}
