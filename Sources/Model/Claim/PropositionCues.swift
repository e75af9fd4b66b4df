/// The words by which verb groups and their polarity are known, as folded hashes.
struct PropositionCues: Sendable {
  private let auxiliary = words(
    "am is are was were be been being has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't"
  )
  private let forms = words("am is are was were be been being isn't aren't wasn't weren't")
  private let have = words("have has had having hasn't haven't hadn't")
  private let possible = words("should can could may might must couldn't shouldn't")
  private let ahead = words("will would shall won't wouldn't")
  private let negated = words(
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't"
  )
  private let not = words("not never n't neither hardly")
  private let none = words("no nothing nobody none")
  private let yet = words("yet")
  private let adverb = words(
    "also ever still now already all both then so just even once again since")
  private let failing = words(
    "failed fails fail refused refuses refuse declined declines decline unable neglected unwilling")
  private let denying = words("denied denies deny denying")
  private let belief = words("believe think accept trust suppose imagine buy")
  private let doubting = words("doubt doubts doubted doubting disbelieve disbelieves disbelieved")
  private let dismissing = words(
    "denied denies deny denying dismissed dismisses dismiss dismissing rejected rejects reject rejecting refuted refutes refute refuting disputed disputes dispute disputing rebutted rebuts rebut"
  )
  private let report = words(
    "report reports claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors idea notion assertion assertions theory speculation"
  )
  private let evidence = words(
    "evidence proof indication indications sign signs suggestion reason nothing")
  private let showing = words("suggest suggesting indicate indicating show showing prove proving")
  /// Who acts for whom: what deputies vote, parliament votes.
  private let bodies: [UInt64: UInt64] = Dictionary(
    [
      "parliament deputies lawmakers legislators mps legislature congress", "senate senators",
      "council councillors councilors aldermen", "court judge judges", "police officers policemen",
      "army soldiers troops military", "government ministers cabinet", "board directors trustees",
    ].flatMap { row -> [(UInt64, UInt64)] in
      let words = row.split(separator: " ").map { StableHash.folded(String($0)) }
      return words.map { ($0, words[0]) }
    }, uniquingKeysWith: { first, _ in first })
  private let condition = words(
    "if whether unless unclear when once could might alleged suspected lest")
  private let light = words(
    "do does did done make makes made making cause causes caused file files filed lay laid conduct conducted inflict inflicted"
  )
  private let occurring = words("occur occurred occurs happen happened happens ensued")
  private let speech = words(
    "comment commented say said speak spoken discuss discussed elaborate elaborated respond responded reply replied answer answered talk talked know known word"
  )
  private let turning = words("and but or because although though that which who")
  private let plural = words("police they we people officials")

  /// A form of be, have, do, or a modal verb.
  func isAuxiliary(_ token: Token) -> Bool { auxiliary.contains(token.folded) }
  /// A form of be.
  func isBe(_ token: Token) -> Bool { forms.contains(token.folded) }
  /// A form of have.
  func isHave(_ token: Token) -> Bool { have.contains(token.folded) }
  /// A verb that leaves open whether it is so.
  func isPossible(_ token: Token) -> Bool { possible.contains(token.folded) }
  /// A verb that puts it ahead.
  func isAhead(_ token: Token) -> Bool { ahead.contains(token.folded) }
  /// An auxiliary with "not" in it.
  func isNegated(_ token: Token) -> Bool { negated.contains(token.folded) }
  /// "not", "never".
  func isNot(_ token: Token) -> Bool { not.contains(token.folded) }
  /// "no", "nothing".
  func isNo(_ token: Token) -> Bool { none.contains(token.folded) }
  /// "yet": it may still become so.
  func isYet(_ token: Token) -> Bool { yet.contains(token.folded) }
  /// A word that may stand within a verb group.
  func isAdverb(_ token: Token) -> Bool { adverb.contains(token.folded) }
  /// A verb that denies the one behind "to".
  func isFailing(_ token: Token) -> Bool { failing.contains(token.folded) }
  /// A verb by which someone denies what stands behind it.
  func isDenying(_ token: Token) -> Bool { denying.contains(token.folded) }
  /// A verb that, denied, denies what stands behind it: "do not believe he was there".
  func isBelief(_ token: Token) -> Bool { belief.contains(token.folded) }
  /// A verb of doubt.
  func isDoubting(_ token: Token) -> Bool { doubting.contains(token.folded) }
  /// A verb by which someone denies a report: "dismissed claims that".
  func isDismissing(_ token: Token) -> Bool { dismissing.contains(token.folded) }
  /// A noun for what others say.
  func isReport(_ token: Token) -> Bool { report.contains(token.folded) }
  /// A noun for what would show it: "no evidence that".
  func isEvidence(_ token: Token) -> Bool { evidence.contains(token.folded) }
  /// A verb of showing: "nothing to suggest that".
  func isShowing(_ token: Token) -> Bool { showing.contains(token.folded) }
  /// The body that a word names, or whose members it names; nil for other words.
  func body(_ token: Token) -> UInt64? { bodies[token.folded] }
  /// A word that leaves open what follows it.
  func isCondition(_ token: Token) -> Bool { condition.contains(token.folded) }
  /// A subject that takes a verb without ending in the present.
  func isPluralSubject(_ token: Token) -> Bool { plural.contains(token.folded) }

  /// A word behind which a denial no longer holds.
  func endsDenial(_ token: Token) -> Bool { turning.contains(token.folded) }

  /// A verb that leaves the act to its noun: "made an arrest", "no charges were filed".
  func isLight(_ token: Token) -> Bool { light.contains(token.folded) }

  /// A verb that says of its subject that it happened.
  func isOccurring(_ token: Token) -> Bool { occurring.contains(token.folded) }

  /// A verb of telling: "declined to comment" denies nothing that another article asserts.
  func isTelling(_ token: Token) -> Bool { speech.contains(token.folded) }

  private static func words(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { StableHash.folded(String($0)) })
  }
}
