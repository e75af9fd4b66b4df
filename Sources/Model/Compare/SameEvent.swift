/// The evidence whether two claims speak of one event or of two.
public struct SameEvent: Hashable, Sendable {
  /// How likely one event is.
  public enum Judgement: String, Hashable, Sendable {
    case likely, doubtful, unlikely
  }
  /// How likely one event is.
  public let judgement: Judgement
  /// By article and place.
  public let evidence: [Evidence]

  /// Makes a judgement with its evidence.
  public init(judgement: Judgement, evidence: [Evidence]) {
    self.judgement = judgement
    self.evidence = evidence
  }
}
