import Model
import TUI

/// Times what a key costs before anything reaches the terminal: `update`, with the layout that it
/// asks for, and `draw`.
struct ScreenBench {
  private static let size = Size(columns: 120, rows: 40)
  /// Keys a run; enough to reach beyond what a screen shows at once.
  private static let keys = 200

  private let analysis: Analysis

  /// Takes what the screens show.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The screens by name, each with the keys that lead to it from the library.
  private static let screens: [(name: String, keys: [Key])] = [
    ("library", []), ("compare", [.enter]), ("matrix", [.enter, .character("M")]),
    ("timeline", [.enter, .character("T")]), ("discrepancies", [.character("D")]),
    ("help", [.character("?")]),
  ]

  /// Prints a line a screen: its name, the seconds of opening it, and those of a key and its frame.
  func run() {
    let findings = Stopwatch.least { Findings(analysis, generation: 1).sigils.count }
    print("screen findings", findings.seconds, 0)
    for screen in ScreenBench.screens {
      let opening = Stopwatch.least { opened(screen.keys).screens.count }
      let state = opened(screen.keys)
      let moving = Stopwatch.least {
        var state = state
        var frame = Frame(size: ScreenBench.size)
        for number in 0..<ScreenBench.keys {
          _ = update(&state, .key(.character(number < ScreenBench.keys / 2 ? "j" : "k")))
          frame = Frame(size: ScreenBench.size)
          draw(state, into: &frame)
        }
        return frame.cells.count
      }
      print("screen \(screen.name)", opening.seconds, moving.seconds / Double(ScreenBench.keys))
    }
  }

  private func opened(_ keys: [Key]) -> AppState {
    var state = AppState(paths: ["articles"], size: ScreenBench.size)
    _ = update(&state, .analysed(Findings(analysis, generation: 1)))
    for key in keys {
      for effect in update(&state, .key(key)) { answer(effect, &state) }
    }
    return state
  }

  /// What the effects at the edge would tell of work that a screen waits for.
  private func answer(_ effect: Effect, _ state: inout AppState) {
    switch effect {
    case .align(let key):
      let rows = analysis.aligned(key.articles, pinned: key.pins)
      _ = update(&state, .aligned(rows, key))
    case .readTimes(let id, let generation):
      guard let story = analysis.stories.first(where: { $0.id == id }) else { return }
      let times = StoryTimes(story, in: analysis)
      _ = update(&state, .timesRead(times, story: id, generation: generation))
    default: break
    }
  }
}
