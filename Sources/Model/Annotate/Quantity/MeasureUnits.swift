/// Units of measure and currencies by their words, from `Lexicons/measures.tsv`, with what one of
/// them is in the unit that comparisons use.
struct MeasureUnits: Sendable {
  /// One unit.
  struct Unit: Hashable, Sendable {
    let dimension: Measure.Dimension
    /// The unit that amounts are converted to.
    let unit: String
    /// How many thousandths of `unit` one is.
    let factor: Double
  }

  private let units: [UInt64: Unit]
  /// The words of units of money.
  let currencies: [String]
  /// The words of all other units.
  let others: [String]

  /// Reads rows of `word TAB dimension TAB unit TAB factor`; rows of no dimension are passed over.
  init(table bytes: [UInt8] = LexiconFile.measures) {
    var units: [UInt64: Unit] = [:]
    var currencies: [String] = []
    var others: [String] = []
    for row in TabSeparated.rows(bytes) where row.count == 4 {
      guard let dimension = Measure.Dimension(rawValue: row[1]), let factor = Double(row[3]) else {
        continue
      }
      units[StableHash.folded(row[0])] = Unit(
        dimension: dimension, unit: row[2], factor: factor * 1000)
      if dimension == .money { currencies.append(row[0]) } else { others.append(row[0]) }
    }
    self.units = units
    self.currencies = currencies
    self.others = others
  }

  /// The unit that a word names, nil for a word that names none.
  func unit(_ token: Token) -> Unit? { units[token.folded] }

  /// A number of a unit; nil beyond what an integer of thousandths holds.
  func measure(
    _ number: PrintedNumber, _ unit: Unit, modifier: NumberModifier?, isNegative: Bool = false
  ) -> Measure? {
    measure(from: number, to: number, unit, modifier: modifier, isNegative: isNegative)
  }

  /// A range of a unit: "20 to 30 miles".
  func measure(
    from: PrintedNumber, to: PrintedNumber, _ unit: Unit, modifier: NumberModifier?,
    isNegative: Bool = false
  ) -> Measure? {
    guard let low = converted(from.thousandths, unit), let high = converted(to.thousandths, unit),
      let step = converted(to.step, unit), low <= high
    else { return nil }
    let tolerance = min(step / 2, high / 20)
    if isNegative {
      return Measure(
        dimension: unit.dimension, low: -high, high: -low, unit: unit.unit, tolerance: tolerance)
    }
    guard let modifier else {
      return Measure(
        dimension: unit.dimension, low: low, high: high, unit: unit.unit, tolerance: tolerance)
    }
    let one = max(1, converted(1000, unit) ?? 1000)
    let bounds = modifier.bounds(of: low, one: one)
    return Measure(
      dimension: unit.dimension, low: bounds.low, high: bounds.high, unit: unit.unit,
      tolerance: tolerance, modifier: modifier)
  }

  private func converted(_ thousandths: Int, _ unit: Unit) -> Int? {
    let amount = (Double(thousandths) / 1000 * unit.factor).rounded()
    return abs(amount) < 1e17 ? Int(amount) : nil
  }
}
