@testable import TUI

/// Settings of any shape are taken or told to be wrong, never both and never silently.
///
/// A line is an entry: the keys of the tables, a sign for the kind of value, the value.
enum SettingsTarget {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(200)
    let entries = lines.map(entry)
    let reader = SettingsReader(entries)
    for problem in reader.problems {
      try promise(!problem.reason.isEmpty, "a problem without a reason")
      try promise(
        entries.contains { $0.path == problem.path }, "a problem of a setting that is not there")
    }
    try promise(
      (1...1_000).contains(reader.settings.stackBelow),
      "stacked below \(reader.settings.stackBelow)")
    try promise(
      SettingsReader(entries).problems == reader.problems, "settings read otherwise a second time")
    // The keys that are left still reach something in every place.
    for place in Place.allCases {
      for binding in reader.settings.keys.bindings(in: place) {
        try promise(!binding.keys.isEmpty, "a binding without keys")
      }
    }
  }

  private static func entry(_ line: Substring) -> SettingEntry {
    let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let path = sides[0].split(separator: ".", omittingEmptySubsequences: false).map {
      $0.trimmingPrefix { $0 == " " }.description
    }
    guard sides.count == 2 else { return SettingEntry(path, .other) }
    let value = String(sides[1])
    if let number = Int(value) { return SettingEntry(path, .number(number)) }
    if value == "true" || value == "false" { return SettingEntry(path, .flag(value == "true")) }
    if value.hasPrefix("[") {
      let parts = value.dropFirst().split(separator: ",").map(String.init)
      return SettingEntry(path, .texts(parts))
    }
    return SettingEntry(path, value.hasPrefix("?") ? .other : .text(value))
  }
}
