/// A number as a text prints it: its value and how finely it is printed.
struct PrintedNumber: Hashable {
  /// The greatest number that is read; beyond it sums of thousandths might overflow.
  static let greatest = 1_000_000_000_000

  /// The value in thousandths.
  let thousandths: Int
  /// What the last digit that is no closing zero is worth, in thousandths: 100,000,000 for "1.5
  /// million", 1000 for "24".
  let step: Int

  /// The number without its fraction; nil where it has one.
  var whole: Int? { thousandths % 1000 == 0 ? thousandths / 1000 : nil }

  /// Reads digits, number words and multipliers, as in "1,500", "6.1", "two hundred and fifty",
  /// "37.9m"; nil where they are no number, above a trillion and beyond three decimals.
  init?(_ tokens: ArraySlice<Token>, bytes: [UInt8], lexicon: Lexicon) {
    var total = 0
    var part = 0
    var step = 0
    for token in tokens {
      if token.kind == .number {
        guard let digits = PrintedNumber.digits(bytes, token) else { return nil }
        part += digits.value
        step = digits.step
      } else if let number = lexicon.number(of: token.word, as: .number) {
        part += number * 1000
        step = number % 10 == 0 && number > 0 ? 10_000 : 1000
      } else if let factor = PrintedNumber.factor(token, lexicon) {
        // "hundred" alone is one hundred.
        if part == 0 { (part, step) = (1000, 1000) }
        let (product, overflow) = part.multipliedReportingOverflow(by: factor)
        let (finer, tooFine) = max(step, 1).multipliedReportingOverflow(by: factor)
        guard !overflow, !tooFine, product / 1000 <= PrintedNumber.greatest else { return nil }
        step = finer
        if factor >= 1000 {
          total += product
          part = 0
        } else {
          part = product
        }
      }
    }
    let (sum, overflow) = total.addingReportingOverflow(part)
    guard step > 0, !overflow, sum / 1000 <= PrintedNumber.greatest else { return nil }
    thousandths = sum
    self.step = step
  }

  /// Hundred, thousand, million; "m", "bn" and "k" of money.
  private static func factor(_ token: Token, _ lexicon: Lexicon) -> Int? {
    if let factor = lexicon.number(of: token.word, as: .multiplier) { return factor }
    return suffixes[token.folded]
  }

  /// Letters for thousand, million, billion and trillion behind an amount of money.
  static let suffixWords = ["k", "m", "mn", "mln", "b", "bn", "bln", "t", "tn", "trn"]
  private static let suffixes: [UInt64: Int] = Dictionary(
    zip(suffixWords, [3, 6, 6, 6, 9, 9, 9, 12, 12, 12]).map { word, zeros in
      (StableHash.folded(word), (0..<zeros).reduce(1) { product, _ in product * 10 })
    }, uniquingKeysWith: { first, _ in first })

  /// "1,487.25" in thousandths; nil above twelve digits, with a colon, with two points.
  private static func digits(_ bytes: [UInt8], _ token: Token) -> (value: Int, step: Int)? {
    var value = 0
    var places: Int?
    var count = 0
    var zeros = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      switch byte {
      case 0x30...0x39:
        count += 1
        guard count <= 12 else { return nil }
        if let known = places {
          // A fourth decimal is finer than anything that is compared.
          guard known < 3 else { continue }
          places = known + 1
        }
        value = value * 10 + Int(byte - 0x30)
        zeros = byte == 0x30 ? zeros + 1 : 0
      case 0x2C: guard places == nil else { return nil }
      case 0x2E:
        guard places == nil else { return nil }
        places = 0
        zeros = 0
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    let scale = [1000, 100, 10, 1][min(3, places ?? 0)]
    // A printed decimal zero is meant: "7.0".
    let closing = places == nil ? min(zeros, max(0, count - 1)) : 0
    let step = (0..<closing).reduce(scale) { product, _ in product * 10 }
    return (value * scale, step)
  }
}
