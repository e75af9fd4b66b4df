/// Tells headlines and headings from sentences by their shape.
enum Headline {
  /// Whether a line may be the title of an article: up to 180 scalars that do not end as a
  /// sentence. "…in the U.S." may; a question or exclamation may where it reads like a headline.
  static func mayBeTitle(_ shape: LineShape) -> Bool {
    guard (3...180).contains(shape.width), !shape.words.isEmpty, !shape.beginsLowerCase else {
      return false
    }
    switch shape.end {
    case .none: return true
    case .initials: return shape.width <= 100
    case .mark: return isHeadlineQuestion(shape)
    case .stop, .open: return false
    }
  }

  /// "A way out for Peru?" may be a title; "Well, it's about time, right?" is speech.
  private static func isHeadlineQuestion(_ shape: LineShape) -> Bool {
    if shape.isTitleCase, shape.words.count >= 2 { return true }
    let isPlain = !shape.folded.holds(",") && !shape.folded.holds(". ") && !shape.folded.holds("..")
    guard isPlain, shape.width <= 90, let first = shape.words.first else { return false }
    return !pronouns.contains(first.folded)
  }

  /// Whether a line may be a heading between paragraphs: up to 12 words and 100 scalars.
  static func mayBeHeading(_ shape: LineShape) -> Bool {
    guard shape.width <= 100, (1...12).contains(shape.words.count), shape.end == .none else {
      return false
    }
    return !shape.beginsLowerCase && shape.words.contains { $0.isCapitalised || $0.isUpperCase }
  }

  /// Whether a line names a part of a text rather than an event: "Introduction and Context".
  static func isSectionLabel(_ shape: LineShape) -> Bool {
    let content = shape.words.filter { !joiningWords.contains($0.folded) }
    return !content.isEmpty && content.allSatisfy { sectionWords.contains($0.folded) }
  }

  /// Whether a line shares a word of four letters or more with a text in lower case. A headline
  /// says what its article says; a section's heading need not.
  static func sharesWord(_ shape: LineShape, with folded: String) -> Bool {
    shape.words.contains { $0.width >= 4 && folded.holds($0.folded) }
  }

  private static let pronouns: Set<String> = [
    "i", "i'm", "we", "we're", "you", "you're", "it", "it's", "he", "she", "they", "this", "that",
    "oh", "well", "so", "and", "but",
  ]

  private static let joiningWords: Set<String> = [
    "a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with",
  ]

  private static let sectionWords: Set<String> = [
    "abstract", "analysis", "background", "conclusion", "conclusions", "context", "details",
    "discussion", "executive", "facts", "findings", "foreword", "further", "highlights",
    "implications", "intro", "introduction", "key", "main", "methods", "notes", "overview",
    "points", "preface", "reading", "remarks", "results", "section", "summary", "takeaways",
  ]
}
