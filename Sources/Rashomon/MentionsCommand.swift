import ArgumentParser
import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `rashomon mentions FILE…`: the annotations.
struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Print the times, numbers and quotations of articles, one a line.",
    discussion: """
      Example: rashomon mentions --published 2025-02-28 seeds/001_b4d1e2a150973906.txt
      """)

  /// The formats of the annotations.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @Option(help: "Print in this format.")
  var format = Format.jsonl

  @Option(help: "The day of publication, as YYYY-MM-DD, that relative dates resolve against.")
  var published: PublicationDay?

  @Option(
    help: "Days of publication by file: lines of a file name, a tab and YYYY-MM-DD.",
    completion: .file(extensions: ["tsv"]))
  var publishedFrom: String?

  @Flag(help: "Print for people which rules made each value and what it was counted from.")
  var explain = false

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Articles.", completion: .file())
  var files: [String]

  func run() throws {
    let days = try publishedFrom.map(MentionsCommand.days) ?? [:]
    let reading = try PathOptions.read(files, reading.settings(Surroundings.look()))
    let tagger = TimeTagger(lexicon: .standard())
    let numbers = NumberTagger(lexicon: .standard())
    let quotes = QuoteTagger(lexicon: .standard())
    var lines = ""
    for article in reading.articles {
      let name = article.file.split(separator: "/").last.map(String.init) ?? article.file
      let day = days[article.file] ?? days[name] ?? published?.date
      if let publishedFrom, day == nil {
        let problem = "has no day in \(publishedFrom); dates that hang on it stay open"
        Output.complain(Trouble(file: article.file, problem).line)
      }
      let offsets = ScalarOffsets(article.text)
      if explain {
        for derivation in tagger.derivations(in: article, published: day) {
          lines += PlainDerivation.text(derivation, of: article, offsets: offsets)
        }
        continue
      }
      let times = tagger.mentions(in: article, published: day)
      let (quantities, measures) = numbers.mentions(in: article, times: times)
      let mentions =
        times.map { MentionLine($0) } + quantities.map { MentionLine($0) }
        + measures.map { MentionLine($0) } + quotes.mentions(in: article).map { MentionLine($0) }
      for line in mentions.sorted(by: { $0.range < $1.range }) {
        lines += line.json(of: article, offsets: offsets) + "\n"
      }
    }
    try Output.print(lines)
  }

  /// Reads the days of publication; lines that begin with "#" are comments.
  private static func days(_ path: String) throws(Trouble) -> [String: CalendarDate] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Trouble(file: path, "cannot be read as UTF-8 text; check name and permissions")
    }
    var days: [String: CalendarDate] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else {
        throw Trouble(file: path, "line \(index + 1) is not a file name, a tab and YYYY-MM-DD")
      }
      guard let day = PublicationDay(argument: String(fields[1])) else {
        throw Trouble(
          file: path, "line \(index + 1): \(fields[1]) is no day of the calendar as YYYY-MM-DD")
      }
      days[String(fields[0])] = day.date
    }
    return days
  }
}

/// A day as YYYY-MM-DD on the command line.
struct PublicationDay: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CalendarDate(year: year, month: month, day: day), date.iso == argument
    else { return nil }
    self.date = date
  }
}
