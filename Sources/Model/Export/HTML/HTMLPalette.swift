/// The colours of the page, as six hex digits. Words keep a contrast of 4.5 to 1 or more against what
/// they stand on (WCAG 2.2, 1.4.3); nothing is told by a colour alone.
struct HTMLPalette: Sendable {
  /// What the page stands on.
  let ground: String
  /// Cards and heads of tables.
  let raised: String
  /// Words.
  let words: String
  /// Words that matter less.
  let aside: String
  /// Lines between parts.
  let line: String
  /// Links.
  let link: String
  /// Behind the words that carry a value.
  let mark: String
  /// Those words.
  let marked: String
  /// What is in conflict.
  let conflict: String
  /// What is in tension.
  let tension: String
  /// What agrees.
  let agree: String

  /// On white, for a screen and for paper.
  static let light = HTMLPalette(
    ground: "ffffff", raised: "f4f5f7", words: "1a1c1f", aside: "55595f", line: "c9cdd2",
    link: "0b4fa0", mark: "ffe27a", marked: "1a1c1f", conflict: "a1161d", tension: "7a4a00",
    agree: "1c6130")

  /// On a dark ground.
  static let dark = HTMLPalette(
    ground: "14171a", raised: "1f2428", words: "e9e7e3", aside: "b4b1ab", line: "484e55",
    link: "8fbcff", mark: "5d4900", marked: "fff4cc", conflict: "ff9f97", tension: "f2c572",
    agree: "8fd6a2")

  /// Pairs of words and what they stand on.
  var pairs: [(words: String, ground: String)] {
    [ground, raised].flatMap { ground in
      [words, aside, link, conflict, tension, agree].map { ($0, ground) }
    } + [(marked, mark)]
  }

  /// The colours as custom properties of a style sheet.
  var properties: String {
    [
      ("ground", ground), ("raised", raised), ("words", words), ("aside", aside), ("line", line),
      ("link", link), ("mark", mark), ("marked", marked), ("conflict", conflict),
      ("tension", tension), ("agree", agree),
    ].map { "--\($0): #\($1);" }.joined(separator: " ")
  }
}
