/// What a named person says, in quotation marks or in indirect speech.
struct Utterance: Hashable, Sendable {
  let article: ArticleID
  /// By the longest form of the name in the article.
  let speaker: String
  let words: QuotedWords
  let range: TextRange
  let sentence: TextRange
  let rule: RuleID
}
