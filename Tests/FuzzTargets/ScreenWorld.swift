import Model

@testable import TUI

/// A reader on two invented articles, and what answers its effects: what disk, store and programs
/// would do, at once and without any of them.
struct ScreenWorld {
  private(set) var state: AppState
  private var made = 0
  private var edits: [StoryEdit] = []

  init(size: Size) {
    state = AppState(paths: ["harbour/"], size: size)
    tell(.analysed(Findings(Self.analysis, generation: 1)))
  }

  /// The frame as it would be shown.
  var frame: Frame {
    var frame = Frame(size: state.size)
    draw(state, into: &frame)
    return frame
  }

  /// Tells a fact and does what is asked for then.
  mutating func tell(_ message: Message) {
    var asked = update(&state, message)
    // An answer may ask for more; none asks without end.
    for _ in 0..<100 {
      guard !asked.isEmpty else { return }
      if let answer = answer(asked.removeFirst()) { asked += update(&state, answer) }
    }
  }

  /// Presses the keys of one of the bindings of this place.
  mutating func press(binding index: Int) {
    let bindings = state.keys.bindings(in: state.place)
    guard !bindings.isEmpty, let keys = bindings[index % bindings.count].keys.first else { return }
    for step in keys.steps {
      switch step {
      case .key(let key): tell(.key(key))
      default: tell(.key(.character("2")))
      }
    }
  }

  /// Something happens outside.
  mutating func happens(_ index: Int) {
    switch index % 8 {
    case 0: tell(.failed("the disk is \u{1B}[31mfull"))
    case 1: tell(.filesChanged)
    case 2: tell(.firstStart)
    case 3: tell(.progressed(WorkProgress(.comparing, done: 3, total: 0), generation: 1))
    case 4: tell(.programSaid(title: "wc\u{7}", text: "1\n\u{202E}2\n", hasFailed: index > 99))
    case 5: tell(.analysed(Findings(Self.shorter, generation: made + 2, request: asked)))
    case 6: tell(.analysed(Findings(Analysis(), generation: made + 2, request: asked)))
    default: tell(.analysed(Findings(Self.analysis, generation: made + 2, request: asked)))
    }
    made += 1
  }

  private var asked: Int { state.generation }

  private mutating func answer(_ effect: Effect) -> Message? {
    let analysis = state.findings.analysis
    let finder = PassageFinder(analysis.articles)
    made += 1
    switch effect {
    case .readArticles(_, let request), .regroup(let request):
      return .analysed(Findings(Self.analysis, generation: made + 2, request: request))
    case .addMark(let draft):
      let mark = draft.discrepancy(id: "m\(made)", time: "2024-03-10T08:00:00Z", author: "reader")
      return .marksSaved([finder.place(mark)], cause: .edit)
    case .saveMarks(let marks, let cause):
      return .marksSaved(marks.map(finder.place), cause: cause)
    case .deleteMarks(let ids, let cause): return .marksDeleted(ids: ids, cause: cause)
    case .editNote(let target, let note): return .noteEdited(target, note: note + "\u{9B}1m")
    case .findPath(let path): return .pathFound(path)
    case .copy: return .copied
    case .export(let request):
      return .exported(request, request.replaces ? .written(folder: "/tmp") : .isThere)
    case .stopExports: return nil
    case .pipe: return .programSaid(title: "pipe", text: "said\n", hasFailed: false)
    case .addPin(let first, let second):
      let pin = Pin(id: "p\(made)", created: "2024-03-10T08:00:00Z", first: first, second: second)
      return .pinSaved(finder.place(pin), cause: .edit)
    case .savePin(let pin, let cause): return .pinSaved(finder.place(pin), cause: cause)
    case .deletePin(let id, let cause): return .pinDeleted(id: id, cause: cause)
    case .readTimes(let id, let generation):
      return analysis.stories.first { $0.id == id }.map {
        .timesRead(StoryTimes($0, in: analysis), story: id, generation: generation)
      }
    case .align(let key):
      return .aligned(analysis.aligned(key.articles, pinned: key.pins), key)
    case .editStories(let change):
      let edit = StoryEdit(id: "e\(made)", change: change, created: "2024-03-10T08:00:00Z")
      return .storiesEdited(edit, cause: .edit)
    case .saveStoryEdit(let edit): return .storiesEdited(edit, cause: .redo)
    case .deleteStoryEdit(let edit): return .storiesEdited(edit, cause: .undo)
    case .findWords(let queries):
      return .wordsFound(
        Dictionary(
          queries.map { query in
            (query, Set(analysis.articles.filter(query.matches).map(\.id)))
          }, uniquingKeysWith: { first, _ in first }))
    case .searchArticles(let query, let number):
      let found = analysis.articles.flatMap {
        query.findings(in: $0, sentences: analysis.sentences(of: $0.id))
      }
      return .sentencesFound(found, number: number, isLast: true)
    default: return nil
    }
  }

  private static let texts = [
    """
    Ferry runs aground off Orsund

    By Ida Holm

    The ferry Marla ran aground off Orsund on Friday evening. Twelve people were hurt, the rescue
    service said. "The rudder jammed," Captain Nils Brand told the coast guard by telephone.

    It was the second grounding in less than two years. All 212 passengers came ashore.
    """,
    """
    Rocks stop the Marla

    The ferry Marla ran aground off Orsund on Monday with about 200 people on board. At least 21
    people were hurt, the rescue service said. "The wind drove us," Captain Nils Brand told the
    coast guard by video link.

    渡船は金曜日に座礁した。 Zalgo\u{301}\u{302}\u{303} \u{202E}turned\u{202C} \u{1B}[31mred
    \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} جنحت العبارة يوم الاثنين.
    """,
    """
    Council asks for a new lighthouse

    The council of Hest voted on 3 May 2024 to build a lighthouse for 4.5 million euros.
    """,
  ]

  private static let analysis = analyze(articles(texts))
  private static let shorter = analyze(articles(Array(texts.dropFirst())))

  private static func articles(_ texts: [String]) -> [Article] {
    texts.enumerated().flatMap { index, text in
      parseFile(Array(text.utf8), of: "harbour/\(index).txt").articles
    }
  }
}
