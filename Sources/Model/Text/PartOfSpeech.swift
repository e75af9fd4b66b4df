/// The parts of speech that WordNet knows, each with an index and a data file of its own.
enum PartOfSpeech: Int, CaseIterable, Sendable {
  case noun, verb, adjective, adverb

  /// What the names of its files end in.
  var fileEnding: String {
    switch self {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adj"
    case .adverb: "adv"
    }
  }

  /// The part that a letter of a pointer names; "s" is an adjective that stands beside another.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "n"): self = .noun
    case UInt8(ascii: "v"): self = .verb
    case UInt8(ascii: "a"), UInt8(ascii: "s"): self = .adjective
    case UInt8(ascii: "r"): self = .adverb
    default: return nil
    }
  }
}
