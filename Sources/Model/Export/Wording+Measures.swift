extension Wording {
  /// A measure as people say it, as in "55 km", "more than $1 million" and "about 15 seconds".
  static func amount(_ measure: Measure) -> String {
    let high = measure.high ?? measure.low
    switch measure.modifier {
    case .about?: return "about " + plain(measure.low + (high - measure.low) / 2, measure)
    case .nearly?: return "nearly " + plain(high, measure)
    case .asManyAs?: return "as much as " + plain(high, measure)
    // The least amount above a bound is a thousandth more.
    case .moreThan?: return "more than " + plain(max(0, measure.low - 1), measure)
    case .atLeast?: return "at least " + plain(measure.low, measure)
    case .lessThan?: return "less than " + plain(high + 1, measure)
    case .atMost?: return "at most " + plain(high, measure)
    case nil:
      guard let high = measure.high else { return "at least " + plain(measure.low, measure) }
      if high == measure.low { return plain(high, measure) }
      return plain(measure.low, measure) + " to " + plain(high, measure)
    }
  }

  /// A number of things as people say it: "about 20,000", "more than 40", "24 to 199".
  static func number(_ quantity: Quantity) -> String {
    switch (quantity.low, quantity.high) {
    case (3, 20): return "several"
    case (24, 199): return "dozens"
    case (200, 2000): return "hundreds"
    case (2000, nil): return "thousands"
    default: break
    }
    guard let modifier = quantity.modifier ?? modifier(of: quantity) else {
      guard let high = quantity.high else { return "at least " + grouped(quantity.low) }
      if high == quantity.low { return grouped(high) }
      return grouped(quantity.low) + " to " + grouped(high)
    }
    let high = quantity.high ?? quantity.low
    switch modifier {
    case .about: return "about " + grouped(quantity.low + (high - quantity.low) / 2)
    case .nearly, .asManyAs: return "nearly " + grouped(high)
    case .moreThan: return "more than " + grouped(max(0, quantity.low - 1))
    case .atLeast: return "at least " + grouped(quantity.low)
    case .lessThan: return "fewer than " + grouped(high + 1)
    case .atMost: return "at most " + grouped(high)
    }
  }

  /// The words that bounds come from, where only the bounds are kept: 18,000 to 22,000 is "about
  /// 20,000", from 22,001 on is "more than 22,000".
  private static func modifier(of quantity: Quantity) -> NumberModifier? {
    guard let high = quantity.high else {
      return quantity.low % 10 == 1 && quantity.low > 1 ? .moreThan : .atLeast
    }
    guard high > quantity.low else { return nil }
    let middle = quantity.low + (high - quantity.low) / 2
    if NumberModifier.about.bounds(of: middle) == (quantity.low, high) { return .about }
    if NumberModifier.nearly.bounds(of: high) == (quantity.low, high) { return .nearly }
    return quantity.low == 0 ? .atMost : nil
  }

  /// A measure as the report writes it, as in "55000 metre" and "1000000.. USD".
  public static func code(_ measure: Measure) -> String {
    let unit = measure.unit.isEmpty ? measure.dimension.rawValue : measure.unit
    guard let high = measure.high else { return decimal(measure.low) + ".. " + unit }
    if high == measure.low { return decimal(high) + " " + unit }
    return decimal(measure.low) + ".." + decimal(high) + " " + unit
  }

  /// A number of things as the report writes it: "12", "12..15", "12..".
  public static func code(_ quantity: Quantity) -> String {
    guard let high = quantity.high else { return "\(quantity.low).." }
    return high == quantity.low ? "\(high)" : "\(quantity.low)..\(high)"
  }

  /// Thousandths of a measure's unit in the unit that people would use: 55,000 metres are 55 km.
  private static func plain(_ thousandths: Int, _ measure: Measure) -> String {
    switch measure.unit {
    case "percent": return decimal(thousandths) + "%"
    case "second": return duration(thousandths)
    case "": return decimal(thousandths)
    default: break
    }
    if measure.dimension == .money { return money(thousandths, measure.unit) }
    let scales = scales[measure.unit] ?? []
    for (least, name) in scales where abs(thousandths) >= least * 1000 {
      return rounded(thousandths / least) + " " + name
    }
    return rounded(thousandths) + " " + measure.unit
  }

  private static let scales: [String: [(least: Int, name: String)]] = [
    "metre": [(1000, "km"), (1, "m")],
    "gram": [(1_000_000, "tonnes"), (1000, "kg"), (1, "g")],
    "square metre": [(1_000_000, "km²"), (1, "m²")],
    "kilometre an hour": [(1, "km/h")],
    "degree Celsius": [(1, "°C")],
    "degree Fahrenheit": [(1, "°F")],
  ]

  private static func money(_ thousandths: Int, _ currency: String) -> String {
    let (scaled, word) =
      switch abs(thousandths) {
      case 1_000_000_000_000...: (thousandths / 1_000_000_000, " billion")
      case 1_000_000_000...: (thousandths / 1_000_000, " million")
      default: (thousandths, "")
      }
    let number = word.isEmpty && scaled % 1000 == 0 ? grouped(scaled / 1000) : decimal(scaled)
    switch currency {
    case "USD": return "$" + number + word
    case "EUR": return "€" + number + word
    case "GBP": return "£" + number + word
    default: return number + word + " " + currency
    }
  }

  private static func duration(_ thousandths: Int) -> String {
    let units = [
      (31_557_600, "year"), (2_629_800, "month"), (86_400, "day"), (3600, "hour"), (60, "minute"),
    ]
    // The largest unit that the length is a whole number of, or the largest that it fills.
    let fitting =
      units.first { thousandths >= $0.0 * 1000 && thousandths % ($0.0 * 1000) == 0 }
      ?? units.first { thousandths >= $0.0 * 1000 }
    let (seconds, name) = fitting ?? (1, "second")
    let number = rounded(thousandths / seconds)
    return number + " " + name + (number == "1" ? "" : "s")
  }

  /// Thousandths as a number of three digits that count, for what was converted: 9656.064 is "9660".
  private static func rounded(_ thousandths: Int) -> String {
    var step = 1
    while abs(thousandths) / step >= 10_000 && step < 1_000_000_000_000 { step *= 10 }
    let value = (thousandths + (thousandths < 0 ? -step : step) / 2) / step * step
    // Whole numbers of thousands stay as they are: 8711 tonnes are not 8710.
    if thousandths % 1000 == 0 { return grouped(thousandths / 1000) }
    return value % 1000 == 0 ? grouped(value / 1000) : decimal(value)
  }

  /// Digits in groups of three: "20,000".
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return String(number) }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
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
