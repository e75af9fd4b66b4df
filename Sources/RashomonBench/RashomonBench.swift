import Model
import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Times parts of the program in this process, without start and printing, for `scripts/bench` and
/// `scripts/bench-times`. Seconds are the least processor time of three runs.
@main
struct RashomonBench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let what = arguments.first, let path = arguments.last,
      run(what, path)
    else {
      print("usage: RashomonBench text FILE | stages FOLDER | screens FOLDER")
      exit(64)
    }
  }

  private static func run(_ what: String, _ path: String) -> Bool {
    switch what {
    case "text": return TextBench.run(path)
    case "stages":
      let articles = readArticles(at: [path]).articles
      let run = StageRun(articles)
      for stage in StageRun.Stage.allCases {
        let (seconds, count) = Stopwatch.least { run.count(stage) }
        print("stage \(stage.rawValue)", seconds, count)
      }
      return !articles.isEmpty
    case "screens":
      let articles = readArticles(at: [path]).articles
      ScreenBench(analyze(articles)).run()
      return !articles.isEmpty
    default: return false
    }
  }
}
