import Model

/// A part of the findings and marks that can be exported from where the reader is.
public struct ExportChoice: Hashable, Sendable {
  /// What part it is; behind `:export` it is called so.
  enum Part: String, CaseIterable {
    case chosen, story, shown, everything
  }

  /// What part it is.
  let part: Part
  /// What it holds.
  let scope: ExportScope
  /// What it holds in words, as in "the 3 chosen marks".
  let label: String
  /// The name of a file for it, without its ending.
  let fileName: String
}

extension AppState {
  /// What can be exported here, what a reader most likely wants first: what was chosen, the story that
  /// is looked at, what a filter shows, everything. In Discrepancies the filter's marks come before the
  /// story. Where the story is all there is, only everything is left.
  var exportChoices: [ExportChoice] {
    let chosen: ExportChoice?
    let shown: ExportChoice?
    switch screen {
    case .library(let library):
      chosen = choice(.chosen, ofStories: library.chosen.compactMap { findings.story(of: $0)?.id })
      shown =
        library.filter == nil ? nil : choice(.shown, ofStories: library.storiesShown(findings))
    case .discrepancies(let list):
      chosen = choice(.chosen, ofMarks: list.shown.map(\.id).filter(list.chosen.contains))
      shown = list.filter == .everything ? nil : choice(.shown, ofMarks: list.shown.map(\.id))
    default:
      chosen = nil
      shown = nil
    }
    let story = findings.analysis.stories.count > 1 ? choiceOfStory : nil
    let everything = ExportChoice(
      part: .everything, scope: .everything,
      label:
        "everything: \(ArticleLabel.count(findings.analysis.articles.count, "article", "articles"))"
        + ", \(ArticleLabel.count(marks.all.count, "mark", "marks"))",
      fileName: "rashomon")
    if case .discrepancies = screen { return [chosen, shown, story, everything].compactMap { $0 } }
    return [chosen, story, shown, everything].compactMap { $0 }
  }

  private func choice(_ part: ExportChoice.Part, ofStories ids: [String]) -> ExportChoice? {
    var seen: Set<String> = []
    let ids = ids.filter { seen.insert($0).inserted }
    guard !ids.isEmpty else { return nil }
    let stories = ids.count == 1 ? "one story" : "\(ids.count) stories"
    return ExportChoice(
      part: part, scope: .stories(ids),
      label: part == .chosen
        ? "the chosen articles: \(stories), whole" : "what is shown: \(stories), whole",
      fileName: ids.count == 1 ? fileName(ofStory: ids[0]) : "rashomon.stories")
  }

  private func choice(_ part: ExportChoice.Part, ofMarks ids: [String]) -> ExportChoice? {
    guard !ids.isEmpty else { return nil }
    let marks = ArticleLabel.count(ids.count, "mark", "marks")
    return ExportChoice(
      part: part, scope: .marks(ids),
      label: part == .chosen ? "what is chosen: \(marks)" : "what is shown: \(marks)",
      fileName: "rashomon.marks")
  }

  /// The story that is looked at, nil where none is or it is one article alone.
  private var choiceOfStory: ExportChoice? {
    guard let story = storyLookedAt, story.articles.count > 1 else { return nil }
    return ExportChoice(
      part: .story, scope: .stories([story.id]),
      label: "this story: \(ArticleLabel.title(of: story, in: findings.analysis))",
      fileName: fileName(ofStory: story.id))
  }

  private var storyLookedAt: Story? {
    switch screen {
    case .library(let library): library.story(in: findings)
    case .reader(let reader): findings.story(of: reader.article)
    case .compare(let compare): compare.articles.first.flatMap(findings.story(of:))
    case .matrix(let matrix): findings.story(matrix.story)
    case .timeline(let timeline): findings.story(timeline.story)
    case .discrepancies(let list):
      list.current?.places.lazy.compactMap(\.article).compactMap(findings.story(of:)).first
    case .help, .problems, .hits: nil
    }
  }

  /// "rashomon." and the title of a story in small ASCII letters and digits, as in "rashomon.putin-xi".
  /// In a folder that is read, files whose names begin with "rashomon." are no articles.
  private func fileName(ofStory id: String) -> String {
    let title = findings.story(id).map { ArticleLabel.title(of: $0, in: findings.analysis) } ?? ""
    let words = title.utf8.prefix(Self.longestFileName * 2).split { byte in
      let isDigit = (0x30...0x39).contains(byte)
      return !isDigit && !(0x61...0x7A).contains(byte | 0x20)
    }
    var name = ""
    for word in words where name.utf8.count + word.count < Self.longestFileName {
      name += (name.isEmpty ? "" : "-") + String(decoding: word, as: UTF8.self).lowercased()
    }
    return "rashomon." + (name.isEmpty ? "story" : name)
  }

  /// Bytes that a title gives to a name at most.
  private static let longestFileName = 40
}

extension LibraryState {
  /// The stories of which articles are shown, in order of the rows.
  fileprivate func storiesShown(_ findings: Findings) -> [String] {
    rows.rows.compactMap { row in
      switch row {
      case .story(let id): id
      case .article(let article): findings.story(of: article)?.id
      case .files, .file, .alone, .waiting, .problems: nil
      }
    }
  }
}
