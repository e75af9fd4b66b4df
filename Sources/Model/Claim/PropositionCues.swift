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
    (.condition, "if whether unless unclear when could might alleged suspected lest"),
    (
      .light,
      "do does did done make makes made making cause causes caused file files filed lay laid conduct conducted inflict inflicted"
    ),
    (
      .speech,
      "comment commented say said speak spoken discuss discussed elaborate elaborated respond responded reply replied answer answered talk talked know known word"
    ),
    (.turning, "and but or because although though that which who"),
    (.plural, "police they we people officials"),
  ]

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
  /// A word that leaves open what follows it.
  func isCondition(_ token: Token) -> Bool { isPart(.condition, token) }
  /// A subject that takes a verb without ending in the present.
  func isPluralSubject(_ token: Token) -> Bool { isPart(.plural, token) }

  /// A word behind which a denial no longer holds.
  func endsDenial(_ token: Token) -> Bool { isPart(.turning, token) }

  /// A verb that leaves the act to its noun: "made an arrest", "no charges were filed".
  func isLight(_ token: Token) -> Bool { isPart(.light, token) }

  /// A verb of telling: "declined to comment" denies nothing that another article asserts.
  func isTelling(_ token: Token) -> Bool { isPart(.speech, token) }
}
