/// Words the timeline of a story as plain text: one line a fact, for pipes and for those who listen to
/// it.
public struct PlainTimeline: Sendable {
  private let analysis: Analysis
  private let sigils: Sigils

  /// Prepares the text.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    sigils = analysis.sigils
  }

  /// The events whose dates are in conflict, then each source with what it dates, by day.
  public func text(_ story: Story, times: StoryTimes = .none) -> String {
    let timeline = StoryTimeline(story, in: analysis, times: times)
    var page = PlainText()
    page.add(story.title, lead: "Timeline: ")
    for event in timeline.events {
      page.space()
      page.add(Wording.name(event.event), lead: "Dates in conflict: ")
      for item in event.items { add(item, lead: "  \(sigils[item.article]): ", &page) }
    }
    for lane in timeline.lanes {
      page.space()
      let article = analysis.article(lane.article)
      page.add(
        article?.title?.value ?? article?.file ?? "", lead: "Source \(sigils[lane.article]): ")
      for item in [lane.written] + lane.items { add(item, lead: "  ", &page) }
    }
    return page.text
  }

  private func add(_ item: TimelineItem, lead: String, _ page: inout PlainText) {
    let isWritten = if case .written = item.subject { true } else { false }
    let words = isWritten ? nil : item.range.flatMap { quote($0, item.article) }
    let facts = [Wording.when(item), Wording.subject(item), words].compactMap { $0 }
    let basis = Wording.basis(item, analysis.datelines[item.article], in: analysis)
    page.add(facts.joined(separator: "; ") + ". " + basis, lead: lead)
  }

  private func quote(_ range: TextRange, _ id: ArticleID) -> String? {
    analysis.article(id).map { "\"\($0.text[range])\"" }
  }
}
