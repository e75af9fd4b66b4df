/// All that an analysis is made from: what was read, and what its reader added.
public struct AnalysisInput: Sendable {
  /// Articles and problems.
  public let reading: Reading
  let events: [DatedEvent]
  let wordNet: WordNet?
  let edits: [StoryEdit]
  let sigils: KeptSigils

  /// Names the input; see `analyze`. `sigils` are the short names that were given before.
  public init(
    _ reading: Reading, events: [DatedEvent] = [], wordNet: WordNet? = nil,
    edits: [StoryEdit] = [], sigils: KeptSigils = .none
  ) {
    self.reading = reading
    self.events = events
    self.wordNet = wordNet
    self.edits = edits
    self.sigils = sigils
  }

  /// Analyses it.
  public func analysis(
    workers: Workers = Workers(), keeping extent: AnalysisExtent = .whole,
    cache: AnalysisCache? = nil
  ) -> Analysis {
    analyze(
      reading.articles, problems: reading.problems, events: events, edits: edits,
      wordNet: wordNet, workers: workers, keeping: extent, cache: cache
    ).named(by: sigils)
  }
}
