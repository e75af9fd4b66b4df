/// The reader's word on a discrepancy. Raw values are those of the formats.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case open
  case contradiction
  case differentEvents = "different-events"
  case superseded
  case imprecise
  case noConflict = "no-conflict"
}
