import Model
import Testing

@testable import TUI

/// Feeds keys and facts to a state as the loop does, and gives what is seen.
struct Driver: CustomTestStringConvertible {
  /// What a failed expectation shows in place of the whole state.
  var testDescription: String { "a reader on \(state.place)" }
  private(set) var state: AppState
  /// Every effect so far, in order.
  private(set) var effects: [Effect] = []

  /// A reader that has read nothing yet.
  init(
    paths: [String] = ["harbour/"], opening: AppState.Opening = .library, columns: Int = 120,
    rows: Int = 40, signs: Signs = .unicode, isLinear: Bool = false
  ) {
    state = AppState(
      paths: paths, opening: opening, size: Size(columns: columns, rows: rows), signs: signs,
      isLinear: isLinear)
  }

  /// A reader on the ferry story, on the library.
  static func onFerry(
    columns: Int = 120, rows: Int = 40, opening: AppState.Opening = .library,
    signs: Signs = .unicode
  ) -> Driver {
    var driver = Driver(opening: opening, columns: columns, rows: rows, signs: signs)
    driver.tell(.analysed(FerryStory.findings()))
    return driver
  }

  /// A reader on Compare of A and B.
  static func comparing(
    columns: Int = 120, rows: Int = 40, signs: Signs = .unicode
  ) -> Driver {
    var driver = onFerry(columns: columns, rows: rows, signs: signs)
    driver.press("Enter")
    return driver
  }

  /// Tells a fact; what is asked for is added to `effects`.
  mutating func tell(_ message: Message) { effects += update(&state, message) }

  /// Tells the screens as lists from here on.
  mutating func tellAsLists() {
    state.isLinear = true
    state.arrange()
  }

  /// Presses keys, each written as the key table writes it.
  mutating func press(_ keys: String...) {
    for notation in keys {
      for step in KeySequence(notation).steps {
        if case .key(let key) = step { tell(.key(key)) }
      }
    }
  }

  /// Types text character by character.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { tell(.key(.character(scalar))) }
  }

  /// Does what the store would do: keeps the last mark that was asked for and says so.
  @discardableResult
  mutating func keepLastMark(
    id: String = "m1", of analysis: Analysis = FerryStory.analysis
  ) -> Discrepancy? {
    let kept: ([Discrepancy], MarkCause)
    switch effects.last {
    case .addMark(let draft):
      kept = (
        [draft.discrepancy(id: id, time: "2024-03-10T08:00:00Z", author: "reader")], .edit
      )
    case .saveMarks(let marks, let cause): kept = (marks, cause)
    default: return nil
    }
    let finder = PassageFinder(analysis.articles)
    tell(.marksSaved(kept.0.map(finder.place), cause: kept.1))
    return kept.0.first
  }

  /// The one mark that was to be changed last; nil where something else was asked for last.
  var lastEdit: Discrepancy? {
    guard case .saveMarks(let marks, .edit) = effects.last, marks.count == 1 else { return nil }
    return marks[0]
  }

  /// Adds a mark of a colleague's, made like the first of the reader's.
  mutating func addColleaguesMark(_ verdict: Verdict, author: String = "Kim", id: String = "k1") {
    guard let own = state.marks.all.first?.discrepancy else { return }
    let theirs = Discrepancy(
      id: id, verdict: verdict, created: "2024-03-11T08:00:00Z", changed: "2024-03-11T08:00:00Z",
      author: author, passages: own.passages, comparison: own.comparison)
    let finder = PassageFinder(FerryStory.analysis.articles)
    tell(.marksAnchored(state.marks.all + [finder.place(theirs)]))
  }

  /// Does what the store would do: keeps or forgets the last pin that was asked for and says so.
  mutating func keepLastPin(id: String = "p1") {
    let finder = PassageFinder(FerryStory.analysis.articles)
    switch effects.last {
    case .addPin(let first, let second):
      let pin = Pin(id: id, created: "2024-03-10T08:00:00Z", first: first, second: second)
      tell(.pinSaved(finder.place(pin), cause: .edit))
    case .savePin(let pin, let cause): tell(.pinSaved(finder.place(pin), cause: cause))
    case .deletePin(let id, let cause): tell(.pinDeleted(id: id, cause: cause))
    default: break
    }
  }

  /// The frame as it would be shown.
  var frame: Frame {
    var frame = Frame(size: state.size)
    draw(state, into: &frame)
    return frame
  }
}

extension Driver {
  /// A reader on what a search of all articles found.
  static func withHits(columns: Int = 120, rows: Int = 40) -> Driver {
    var driver = onFerry(columns: columns, rows: rows)
    driver.press("g/")
    driver.type("the")
    driver.press("Enter")
    driver.answerSearch()
    return driver
  }

  /// Does what the searching worker would do: answers the last search of all articles.
  mutating func answerSearch() {
    guard case .searchArticles(let query, let number) = effects.last else { return }
    let analysis = FerryStory.analysis
    let found = analysis.articles.flatMap {
      query.findings(in: $0, sentences: analysis.sentences(of: $0.id))
    }
    tell(.sentencesFound(found, number: number, isLast: true))
  }

  /// Does what the searching worker would do: answers what a filter asks of the texts.
  mutating func answerWords() {
    guard case .findWords(let queries) = effects.last else { return }
    var texts: [TextQuery: Set<ArticleID>] = [:]
    for query in queries {
      texts[query] = Set(FerryStory.analysis.articles.filter(query.matches).map(\.id))
    }
    tell(.wordsFound(texts))
  }

  /// A reader on the list of two marks, one of them with a note.
  static func withMarks(columns: Int = 120, rows: Int = 40) -> Driver {
    var driver = comparing(columns: columns, rows: rows)
    driver.press("m", "2")
    driver.keepLastMark(id: "m1")
    driver.press("]c", "a")
    driver.type("counted twice?")
    driver.press("Enter")
    driver.keepLastMark(id: "m2")
    driver.press("D")
    return driver
  }
}
