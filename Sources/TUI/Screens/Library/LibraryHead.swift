import Model

/// Draws the top line of the library: what is shown, and how much was found.
enum LibraryHead {
  static func draw(
    _ library: LibraryState, of state: AppState, in line: Rect, into frame: inout Frame
  ) {
    TitleLine.draw(
      "Rashomon", about: subject(library, state),
      summary: { summary(library, state, width: $0) }, in: line, signs: state.signs, into: &frame)
  }

  /// The filter and the order where they are not the usual ones, then the paths.
  private static func subject(_ library: LibraryState, _ state: AppState) -> String {
    var parts: [String] = []
    if let filter = library.filter { parts.append("& \(filter.text)") }
    if library.order != .story { parts.append(library.order.label) }
    return (parts + [state.readPaths.joined(separator: " ")]).joined(separator: "  ")
  }

  /// What is being done, what is shown of all, or what was found: as much as there is room for.
  private static func summary(
    _ library: LibraryState, _ state: AppState, width: Int
  ) -> String {
    if let work = state.work {
      let told = told(work)
      let whole = "\(told) \(state.signs.dot) Esc stops"
      return DisplayWidth.of(whole) < width ? whole : told
    }
    // No number of conflicts is told before anything was compared.
    if state.isReading, state.findings.generation == 0 {
      if state.filesRead > 0, state.filesRead == state.files.count {
        return "comparing\(state.signs.elision)"
      }
      let files = ArticleLabel.count(state.files.count, "file", "files")
      return "reading\(state.files.isEmpty ? "" : " \(files)")\(state.signs.elision)"
    }
    let tally = state.tally
    let articles = ArticleLabel.count(tally.articles, "article", "articles")
    if library.filter != nil { return "\(library.rows.articles) of \(articles)" }
    if state.findings.extent == .stopped {
      let whole = "stopped, \(articles) so far \(state.signs.dot) r goes on"
      return DisplayWidth.of(whole) < width ? whole : "stopped; r goes on"
    }
    let found = ReviewLabel.of(state.tallies.all)
    let stories = ArticleLabel.count(tally.stories, "story", "stories")
    let whole = [articles, stories, found].joined(separator: " \(state.signs.dot) ")
    return DisplayWidth.of(whole) + 12 <= width ? whole : found
  }

  /// How far work has come, as in "reading 1,240 of 5,000".
  static func told(_ work: WorkProgress) -> String {
    let verb =
      switch work.step {
      case .reading: "reading"
      case .analysing: "analysing"
      case .comparing: "comparing"
      case .writing: "writing"
      }
    return "\(verb) \(grouped(work.done)) of \(grouped(work.total))"
  }

  /// A number with a comma before each three digits.
  static func grouped(_ number: Int) -> String {
    var digits: [Character] = []
    for (place, digit) in String(max(0, number)).reversed().enumerated() {
      if place > 0, place % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed())
  }
}
