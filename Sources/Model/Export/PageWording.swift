/// The words of the HTML page, in one place.
enum PageWording {
  static let title = "Comparison of sources"
  static let skip = "Skip to the comparisons"
  static let contents = "Contents"
  static let madeBy = "Made by"
  static let madeAt = "Made at"
  static let marks = "Marks"
  static let provenance = "Provenance"
  static let filesCaption =
    "The files that were compared, as they were read; SHA-256 of their bytes."
  static let address = "Address"
  static let language = "Language"
  static let file = "File"
  static let hash = "SHA-256"
  static let story = "Story"
  static let sources = "Sources"
  static let outlet = "Source"
  static let published = "Published"
  static let comparisons = "Comparisons"
  static let nothingFlagged = "Nothing is flagged."
  static let reason = "Why:"
  static let verdicts = "Verdicts"
  static let otherMarks = "Other marks"
  static let nowStands = "What is found now"
  static let tags = "Tags:"
  static let problems = "Not read"
  static let matrix = "Matrix"
  static let matrixCaption =
    "What each source says on each question. The relation is that to what most sources say."
  static let question = "Question"
  static let verdict = "Verdict"
  static let silent = "silent"
  static let copied = "copied, or of one origin"
  static let timeline = "Timeline"
  static let drawing = "Timeline, drawn"
  static let timelineCaption = "The same as a table: what each source dates, by day."
  static let when = "When"
  static let what = "What"
  static let words = "Words"
  static let basis = "Rests on"
  static let undated = "undated"
  static let legend =
    "Square: the article was written. Full circle: the day of an event. Diamond: that day is in "
    + "conflict or tension with another source's. Open circle: a date named beside an event. A bar "
    + "spans the days that are possible; arrows lead to dates outside the drawing."

  /// The note at the end.
  static func footer(_ program: String) -> String {
    "\(program.prefix(1).uppercased() + program.dropFirst()) compares what sources say and does not "
      + "tell who is right. Highlighted words are the words that a finding rests on."
  }

  /// What the page is, as in "What 5 articles say in 1 story.", and how many files are missing in it.
  static func lead(_ analysis: Analysis) -> String {
    let articles = Wording.number(analysis.articles.count, "article says", "articles say")
    let lead = "What \(articles) in \(Wording.number(analysis.stories.count, "story", "stories"))."
    if analysis.problems.isEmpty { return lead }
    let files = Wording.number(Set(analysis.problems.map(\.file)).count, "file", "files")
    return lead + " \(files) not read, or not in full."
  }

  /// Whose mark it is.
  static func author(_ author: String) -> String { author.isEmpty ? "somebody" : author }

  /// The title of an article; where there is none, "(untitled)" and the first words of its prose.
  static func title(of article: Article) -> String {
    if let title = article.title?.value, !title.isEmpty { return title }
    return firstWords(of: article).map { "(untitled) \($0)" } ?? "(untitled)"
  }

  /// The title of a story; where that is no more than a file's name, the first words of that article.
  static func title(of story: Story, in analysis: Analysis) -> String {
    guard let first = story.articles.first.flatMap(analysis.article), story.title == first.file
    else { return story.title }
    return firstWords(of: first) ?? story.title
  }

  private static func firstWords(of article: Article) -> String? {
    guard let prose = article.blocks.first(where: \.isProse) else { return nil }
    return "“\(MarkedSentence.beginning(of: prose.range, in: article.text))”"
  }

  /// The head of the evidence on one event or two.
  static func evidence(_ judgement: SameEvent.Judgement) -> String {
    switch judgement {
    case .likely: "Evidence for one event"
    case .doubtful: "Perhaps two events"
    case .unlikely: "Probably two events"
    }
  }

  /// How a comparison came about, for those who replay it.
  static func rules(_ comparison: Comparison) -> String {
    "Rules: \(comparison.rules.map(\.name).joined(separator: ", ")). Id: \(comparison.id)"
  }

  /// The name of a timeline's drawing.
  static func timeline(of story: String) -> String { "Timeline of \(story)" }

  /// What the drawing of a timeline shows, for those who cannot see it.
  static func description(_ timeline: StoryTimeline, _ sigils: Sigils) -> String {
    if timeline.events.isEmpty {
      return "No dates are in conflict. The table below holds every date."
    }
    let events = timeline.events.map { event in
      let days = event.items.map { "\(sigils[$0.article]): \(Wording.when($0))" }
      return "\(Wording.name(event.event)), \(days.joined(separator: "; "))"
    }
    return "Dates in conflict: \(events.joined(separator: ". ")). The table below holds every date."
  }

  /// How many items of a lane lie outside the drawing or on no day, as in "2 undated".
  static func left(_ undated: Int) -> String { undated == 0 ? "" : " (\(undated) \(self.undated))" }
}

extension Wording {
  /// How a claim is made: who says so, whom it rests on, its hedge.
  static func asides(of claim: Claim) -> [String] {
    [
      claim.attribution.map { "said by \($0)" },
      claim.origin == claim.attribution ? nil : claim.origin.map { "from \($0)" }, claim.hedge,
    ].compactMap { $0 }
  }
}
