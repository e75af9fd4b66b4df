import Model

/// Names for stored articles: the day and the words of the title, as in
/// "2025-02-24-ferry-sinks-off-lima".
public enum ArticleName {
  /// The most bytes of the words. With day, number and ending a name stays far below 255 bytes.
  static let limit = 80

  /// The name of an article, without its ending: the day that it states and the words of its title.
  ///
  /// "undated" stands where it states no day, for a day of fetching would be read as one of
  /// publication. The words of `fallback`, the last part of its address or the name of its file, stand
  /// where it has no title.
  public static func of(title: String?, day: CalendarDate?, fallback: String) -> String {
    let words = [title ?? "", fallback].lazy.map(words(of:)).first { !$0.isEmpty } ?? "article"
    return (day?.iso ?? "undated") + "-" + words
  }

  /// Letters and digits of any script in lower case, with one hyphen for all that stands between:
  /// no blank, slash, dot or control, and nothing that a shell reads as anything else.
  static func words(of text: String) -> String {
    var result = ""
    var isHyphenDue = false
    for scalar in text.unicodeScalars {
      guard isWordPart(scalar, after: result) else {
        // "China's" is one word.
        if scalar != "'" && scalar != "\u{2019}" { isHyphenDue = !result.isEmpty }
        continue
      }
      let lower = scalar.properties.lowercaseMapping
      let needed = lower.utf8.count + (isHyphenDue ? 1 : 0)
      if result.utf8.count + needed > limit {
        return isHyphenDue ? result : withoutLastWord(result)
      }
      if isHyphenDue { result += "-" }
      isHyphenDue = false
      result += lower
    }
    return result
  }

  private static func isWordPart(_ scalar: Unicode.Scalar, after result: String) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return true
    case .nonspacingMark, .spacingMark: return !result.isEmpty
    default: return false
    }
  }

  /// A cut word is left out, unless it is all there is.
  private static func withoutLastWord(_ words: String) -> String {
    guard let hyphen = words.lastIndex(of: "-") else { return words }
    return String(words[..<hyphen])
  }
}
