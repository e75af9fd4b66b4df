/// Brings the name of the command before its options.
///
/// A default command takes all arguments once an option stands first: in
/// `rashomon --store FILE compare A B` the parser would open the reader on a folder "compare".
enum CommandFirst {
  /// The options whose value is the argument after them.
  private static let optionsWithValue: Set<String> = [
    "--store", "--format", "--output", "-o", "--explain", "--import", "--item", "--published",
    "--published-from", "--theme", "--screen", "--columns", "--section", "--limit", "--pause",
    "--timeout", "--max-size",
  ]

  /// The arguments, with the first that is no option moved to the front where it names a command.
  /// After "--" nothing names one.
  static func order(_ arguments: [String], commands: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-") {
      if arguments[index] == "--" { return arguments }
      index += optionsWithValue.contains(arguments[index]) ? 2 : 1
    }
    guard index < arguments.count, commands.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}
