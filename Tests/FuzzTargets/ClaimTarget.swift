@testable import Model

/// The claims of one article lie in its text, each within its sentence.
enum ClaimTarget {
  private static let extractor = ClaimExtractor(lexicon: .standard())

  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    guard case .success(let articles) = parseArticles(in: bytes, of: "article.txt") else { return }
    for article in articles {
      let text = try TextPromises(article.text)
      for claim in extractor.read(article).claims { try hold(claim, text) }
    }
  }

  /// A claim's words lie in the text and are some.
  static func hold(_ claim: Claim, _ text: TextPromises) throws(BrokenPromise) {
    try text.hold(claim.range, "claim")
    try text.hold(claim.sentence, "sentence")
    try promise(!claim.range.isEmpty, "a claim of no words")
    try promise(!claim.rules.isEmpty, "a claim without a rule")
    try promise(claim.range.overlaps(claim.sentence), "a claim outside its sentence")
  }
}
