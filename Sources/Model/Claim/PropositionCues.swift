/// The words by which verb groups and their polarity are known.
///
/// A class, for the finder of each sentence holds it: one reference is counted.
final class PropositionCues: Sendable {
  /// What a word may be in a verb group or before it.
  private struct Part: OptionSet {
    let rawValue: UInt32

    static let auxiliary = Part(rawValue: 1 << 0)
    static let be = Part(rawValue: 1 << 1)
    static let have = Part(rawValue: 1 << 2)
    static let possible = Part(rawValue: 1 << 3)
    static let ahead = Part(rawValue: 1 << 4)
    static let negated = Part(rawValue: 1 << 5)
    static let not = Part(rawValue: 1 << 6)
    static let none = Part(rawValue: 1 << 7)
    static let yet = Part(rawValue: 1 << 8)
    static let adverb = Part(rawValue: 1 << 9)
    static let failing = Part(rawValue: 1 << 10)
    static let denying = Part(rawValue: 1 << 11)
    static let condition = Part(rawValue: 1 << 12)
    static let light = Part(rawValue: 1 << 13)
    static let speech = Part(rawValue: 1 << 14)
    static let turning = Part(rawValue: 1 << 15)
    static let plural = Part(rawValue: 1 << 16)
    static let belief = Part(rawValue: 1 << 17)
    static let doubting = Part(rawValue: 1 << 18)
    static let dismissing = Part(rawValue: 1 << 19)
    static let report = Part(rawValue: 1 << 20)
    static let evidence = Part(rawValue: 1 << 21)
    static let showing = Part(rawValue: 1 << 22)
    static let occurring = Part(rawValue: 1 << 23)
  }

  private static let words: [(Part, String)] = [
    (
      .auxiliary,
      "am is are was were be been being has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't"
    ),
    (.be, "am is are was were be been being isn't aren't wasn't weren't"),
    (.have, "have has had having hasn't haven't hadn't"),
    (.possible, "should can could may might must couldn't shouldn't"),
    (.ahead, "will would shall won't wouldn't"),
    (
      .negated,
      "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't"
    ),
    (.not, "not never n't neither hardly"),
    (.none, "no nothing nobody none"),
    (.yet, "yet"),
    (.adverb, "also ever still now already all both then so just even once again since"),
    (
      .failing,
      "failed fails fail refused refuses refuse declined declines decline unable neglected unwilling"
    ),
    (.denying, "denied denies deny denying"),
    (.belief, "believe think accept trust suppose imagine buy"),
    (.doubting, "doubt doubts doubted doubting disbelieve disbelieves disbelieved"),
    (
      .dismissing,
      "denied denies deny denying dismissed dismisses dismiss dismissing rejected rejects reject rejecting refuted refutes refute refuting disputed disputes dispute disputing rebutted rebuts rebut"
    ),
    (
      .report,
      "report reports claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors idea notion assertion assertions theory speculation"
    ),
    (.evidence, "evidence proof indication indications sign signs suggestion reason nothing"),
    (.showing, "suggest suggesting indicate indicating show showing prove proving"),
    (.condition, "if whether unless unclear when once could might alleged suspected lest"),
    (
      .light,
      "do does did done make makes made making cause causes caused file files filed lay laid conduct conducted inflict inflicted"
    ),
    (.occurring, "occur occurred occurs happen happened happens ensued"),
    (
      .speech,
      "comment commented say said speak spoken discuss discussed elaborate elaborated respond responded reply replied answer answered talk talked know known word"
    ),
    (.turning, "and but or because although though that which who"),
    (.plural, "police they we people officials"),
  ]

  /// Who acts for whom: what deputies vote, parliament votes.
  private static let members = [
    "parliament deputies lawmakers legislators mps legislature congress", "senate senators",
    "council councillors councilors aldermen", "court judge judges", "police officers policemen",
    "army soldiers troops military", "government ministers cabinet", "board directors trustees",
  ]

  /// By the folded hash of a word: the hash of the body that it names.
  private let bodies: WordMap<UInt64>

  /// By the folded hash of a word.
  private let parts: WordMap<Part>

  init() {
    var parts = WordMap<Part>(capacity: 256)
    for (part, list) in PropositionCues.words {
      for word in list.split(separator: " ") {
        parts.update(StableHash.folded(String(word)), default: []) { $0.insert(part) }
      }
    }
    self.parts = parts
    bodies = WordMap(
      PropositionCues.members.flatMap { row -> [(UInt64, UInt64)] in
        let words = row.spacedWords.map(StableHash.folded)
        return words.map { ($0, words[0]) }
      })
  }

  private func isPart(_ part: Part, _ token: Token) -> Bool {
    parts[token.folded]?.contains(part) ?? false
  }

  /// A form of be, have, do, or a modal verb.
  func isAuxiliary(_ token: Token) -> Bool { isPart(.auxiliary, token) }
  /// A form of be.
  func isBe(_ token: Token) -> Bool { isPart(.be, token) }
  /// A form of have.
  func isHave(_ token: Token) -> Bool { isPart(.have, token) }
  /// A verb that leaves open whether it is so.
  func isPossible(_ token: Token) -> Bool { isPart(.possible, token) }
  /// A verb that puts it ahead.
  func isAhead(_ token: Token) -> Bool { isPart(.ahead, token) }
  /// An auxiliary with "not" in it.
  func isNegated(_ token: Token) -> Bool { isPart(.negated, token) }
  /// "not", "never".
  func isNot(_ token: Token) -> Bool { isPart(.not, token) }
  /// "no", "nothing".
  func isNo(_ token: Token) -> Bool { isPart(.none, token) }
  /// "yet": it may still become so.
  func isYet(_ token: Token) -> Bool { isPart(.yet, token) }
  /// A word that may stand within a verb group.
  func isAdverb(_ token: Token) -> Bool { isPart(.adverb, token) }
  /// A verb that denies the one behind "to".
  func isFailing(_ token: Token) -> Bool { isPart(.failing, token) }
  /// A verb by which someone denies what stands behind it.
  func isDenying(_ token: Token) -> Bool { isPart(.denying, token) }
  /// A verb that, denied, denies what stands behind it: "do not believe he was there".
  func isBelief(_ token: Token) -> Bool { isPart(.belief, token) }
  /// A word that may open the denial of a clause: most words do not, which one look tells.
  func mayOpenDenial(_ token: Token) -> Bool {
    guard let part = parts[token.folded] else { return false }
    return !part.isDisjoint(with: [.denying, .doubting, .dismissing, .none, .not])
  }

  /// A verb of doubt.
  func isDoubting(_ token: Token) -> Bool { isPart(.doubting, token) }
  /// A verb by which someone denies a report: "dismissed claims that".
  func isDismissing(_ token: Token) -> Bool { isPart(.dismissing, token) }
  /// A noun for what others say.
  func isReport(_ token: Token) -> Bool { isPart(.report, token) }
  /// A noun for what would show it: "no evidence that".
  func isEvidence(_ token: Token) -> Bool { isPart(.evidence, token) }
  /// A verb of showing: "nothing to suggest that".
  func isShowing(_ token: Token) -> Bool { isPart(.showing, token) }
  /// The body that a word names, or whose members it names; nil for other words.
  func body(_ token: Token) -> UInt64? { bodies[token.folded] }
  /// A word that leaves open what follows it.
  func isCondition(_ token: Token) -> Bool { isPart(.condition, token) }
  /// A subject that takes a verb without ending in the present.
  func isPluralSubject(_ token: Token) -> Bool { isPart(.plural, token) }

  /// A word behind which a denial no longer holds.
  func endsDenial(_ token: Token) -> Bool { isPart(.turning, token) }

  /// A verb that leaves the act to its noun: "made an arrest", "no charges were filed".
  func isLight(_ token: Token) -> Bool { isPart(.light, token) }

  /// A verb that says of its subject that it happened.
  func isOccurring(_ token: Token) -> Bool { isPart(.occurring, token) }

  /// A verb of telling: "declined to comment" denies nothing that another article asserts.
  func isTelling(_ token: Token) -> Bool { isPart(.speech, token) }
}
