import Model

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Times the stages that work on one text alone, in this process and without reading and printing:
/// `RashomonBench FILE` prints lines of a name and a number for `scripts/bench-times`.
///
/// Each line of the file is a paragraph. Seconds are the least processor time of three runs: other
/// programs slow a run, none speeds it up.
@main
struct RashomonBench {
  static func main() {
    guard CommandLine.arguments.count == 2, let text = text(of: CommandLine.arguments[1]) else {
      print("usage: RashomonBench FILE")
      exit(64)
    }
    let article = article(of: text)
    let lexicon = Lexicon.standard()
    let tagger = TimeTagger(lexicon: lexicon)
    let published = CalendarDate(year: 2024, month: 5, day: 5)

    print("bytes", text.bytes.count)
    print("tokens", leastSeconds { Document(article, lexicon: lexicon).sentences.count })
    var mentions = 0
    let seconds = leastSeconds {
      mentions = tagger.mentions(in: article, published: published).count
      return mentions
    }
    print("times", seconds)
    print("mentions", mentions)
    print("kilobytes", peakKilobytes())
  }

  private static func text(of path: String) -> ArticleText? {
    // Repaired where the file ends inside a letter.
    FileManager.default.contents(atPath: path).map {
      ArticleText(String(decoding: $0, as: UTF8.self))
    }
  }

  private static func article(of text: ArticleText) -> Article {
    var blocks: [Block] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
      if index > start { blocks.append(Block(kind: .paragraph, range: TextRange(start, index))) }
      start = index + 1
    }
    if text.bytes.count > start {
      blocks.append(Block(kind: .paragraph, range: TextRange(start, text.bytes.count)))
    }
    return Article(
      id: ArticleID(rawValue: "bench"), file: "bench", sha256: "", text: text, blocks: blocks)
  }

  /// The least processor time of three runs of some work that counts what it found.
  private static func leastSeconds(_ work: () -> Int) -> Double {
    var least = Double.infinity
    for _ in 0..<3 {
      let start = processorSeconds()
      if work() < 0 { return 0 }
      least = min(least, processorSeconds() - start)
    }
    return least
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func peakKilobytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #endif
  }
}
