import CNcurses

/// The colour pairs of ncurses: a number for each foreground on the terminal's own background.
struct ColourPairs {
  private var numbers: [Int: CInt] = [:]

  /// The pair of a foreground colour; pair 0, the terminal's own colours, for nil and where no pair
  /// is left.
  mutating func pair(foreground: Int?) -> CInt {
    guard let foreground else { return 0 }
    if let known = numbers[foreground] { return known }
    let number = CInt(numbers.count + 1)
    guard init_extended_pair(number, CInt(foreground), -1) == OK else { return 0 }
    numbers[foreground] = number
    return number
  }
}
