/// A clause as something asserted or denied: an act or a quality, what it is said of, and who acts
/// (FactBank's polarity and certainty; Sauri and Pustejovsky 2009).
///
/// All words are concepts (`Concepts`); the act is the head of its row in `opposites.tsv`, if one
/// holds it, so that "rejected" is "accepted" denied.
struct Proposition: Hashable, Sendable {
  let article: ArticleID
  /// The act or quality: "issued", "safe".
  let predicate: UInt64
  let isAsserted: Bool
  /// Whether the article itself says it, without hedge, denial by someone or "yet".
  let isCertain: Bool
  /// Whether it lies ahead: "will leave".
  let isAhead: Bool
  /// Whether the thing itself is denied: "no tear gas".
  let deniesThing: Bool
  /// Whether a noun names the act: "no arrests were made".
  let isNominal: Bool
  /// What is acted on, or has the quality, in order: its head is last.
  let theme: [UInt64]
  /// Who acts, in order.
  let agent: [UInt64]
  /// Whether a name stands in the agent.
  let agentIsNamed: Bool
  /// Words behind the act besides the theme: "at the request of", "to blame for".
  let complement: [UInt64]
  let range: TextRange
  let sentence: TextRange
  let hedge: String?
  /// Who says so according to the sentence.
  let attribution: Attribution?
  /// Whether WordNet tells the act: by the opposite of a word, or by the verb of a noun.
  let restsOnWordNet: Bool
}
