extension Wording {
  /// Says that an export holds some stories alone.
  static func extract(stories: Int, of all: Int) -> String {
    "An extract: \(stories) of \(number(all, "story", "stories"))."
  }

  /// Says that an export holds some marks alone.
  static func extract(marks: Int, of all: Int) -> String {
    "An extract: \(marks) of \(number(all, "mark", "marks")), with the comparisons that they are on."
      + " Comparisons without one of these marks are left out."
  }
}
