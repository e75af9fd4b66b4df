extension Wording {
  /// A measure as people say it, as in "55 km" and "more than 1 million USD".
  static func amount(_ measure: Measure) -> String {
    let unit = unit(measure)
    guard let high = measure.high else { return "at least " + decimal(measure.low) + unit }
    if high == measure.low { return decimal(high) + unit }
    return decimal(measure.low) + " to " + decimal(high) + unit
  }

  /// A measure as the report writes it, as in "55000 metre" and "1000000.. USD".
  static func code(_ measure: Measure) -> String {
    let unit = measure.unit.isEmpty ? measure.dimension.rawValue : measure.unit
    guard let high = measure.high else { return decimal(measure.low) + ".. " + unit }
    if high == measure.low { return decimal(high) + " " + unit }
    return decimal(measure.low) + ".." + decimal(high) + " " + unit
  }

  private static func unit(_ measure: Measure) -> String {
    switch measure.unit {
    case "": return ""
    case "percent": return "%"
    default: return " " + measure.unit
    }
  }

  /// Thousandths as a decimal number without closing zeros: 5500 is "5.5".
  static func decimal(_ thousandths: Int) -> String {
    let whole = String(thousandths / 1000)
    let rest = abs(thousandths % 1000)
    guard rest > 0 else { return whole }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return (thousandths < 0 && thousandths > -1000 ? "-" : "") + whole + "." + digits
  }
}
