import Foundation
import TestSupport
import Testing

/// Every way out of the program, over hostile files in every kind that it reads.
///
/// Each way is tried on a seventh of the files, another seventh for each; with RASHOMON_HOSTILE=all in
/// the environment on all of them, which takes minutes.
@Suite(.serialized) struct HostileFilesTests {
  static let all = HostileFiles()
  private static let stride =
    ProcessInfo.processInfo.environment["RASHOMON_HOSTILE"] == "all" ? 1 : 7

  /// A command, and how its output is written.
  struct Way: CustomTestStringConvertible {
    let command: [String]
    let format: Format
    var showsMarks = false
    var testDescription: String { command.joined(separator: " ") }
  }

  enum Format { case text, json, lines, csv, html, markdown }

  private static let ways: [Way] = [
    Way(command: ["list"], format: .text),
    Way(command: ["list", "--format", "json"], format: .json),
    Way(command: ["conflicts"], format: .text),
    Way(command: ["conflicts", "--all"], format: .text),
    Way(command: ["conflicts", "--format", "json", "--all"], format: .json),
    Way(command: ["conflicts", "--format", "csv", "--all"], format: .csv),
    Way(command: ["text"], format: .text),
    Way(command: ["mentions"], format: .lines),
    Way(command: ["mentions", "--explain"], format: .text),
    Way(command: ["--screen", "library"], format: .text),
    Way(command: ["--screen", "compare"], format: .text),
    Way(command: ["--screen", "matrix"], format: .text),
    Way(command: ["--screen", "timeline"], format: .text),
    Way(command: ["--screen", "discrepancies"], format: .text, showsMarks: true),
    Way(command: ["export", "--format", "markdown", "--all"], format: .markdown, showsMarks: true),
    Way(command: ["export", "--format", "html", "--all"], format: .html, showsMarks: true),
    Way(command: ["export", "--format", "csv", "--all"], format: .csv, showsMarks: true),
    Way(command: ["export", "--format", "json", "--all"], format: .json, showsMarks: true),
    Way(command: ["export", "--format", "annotation"], format: .json, showsMarks: true),
    Way(command: ["export", "--format", "claimreview", "--all"], format: .json, showsMarks: true),
    Way(command: ["marks"], format: .text, showsMarks: true),
    Way(command: ["marks", "--format", "json"], format: .json, showsMarks: true),
    Way(command: ["marks", "--format", "csv"], format: .csv, showsMarks: true),
  ]

  @Test(arguments: Array(ways.enumerated()).map { ($0.offset, $0.element) })
  func nothingOfAnArticleActs(number: Int, way: Way) throws {
    let files = Self.all.slice(number, stride: Self.stride)
    let hostile = try HostileCase(files)
    if way.showsMarks { try hostile.mark() }
    let run = try PipedRun.of(
      way.command + [hostile.place.articles], environment: hostile.place.environment,
      seconds: 600 / Self.stride)
    let statuses = way.command.first == "conflicts" ? [0, 1] : [0 as CInt]
    #expect(statuses.map { .exit(status: $0) }.contains(run.ending), "\(run.ending)")
    #expect(run.output.count > 1_000)
    var scan = OutputScan()
    scan.look(at: run.output, from: "output")
    scan.look(at: run.errors, from: "errors")
    check(run.text, way.format, &scan)
    #expect(scan.count == 0, "\(scan.examples.joined(separator: "\n"))")
    print(
      "hostile files: \(files.count) of \(Self.all.files.count), \(way.testDescription):",
      "\(scan.bytes) bytes, \(scan.count) that act")
  }

  private func check(_ text: String, _ format: Format, _ scan: inout OutputScan) {
    switch format {
    case .text: break
    case .json:
      if (try? JSONSerialization.jsonObject(with: Data(text.utf8))) == nil {
        scan.note("no JSON", "output")
      }
    case .lines:
      for line in text.split(separator: "\n") {
        if (try? JSONSerialization.jsonObject(with: Data(line.utf8))) == nil {
          scan.note("no JSON: \(line.prefix(80))", "output")
        }
      }
    case .csv: HostileOutput.look(atTable: text, &scan)
    case .html: HostileOutput.look(atPage: text, &scan)
    case .markdown: HostileOutput.look(atMarkdown: text, &scan)
    }
  }

  @Test func everyFileIsReadOrToldOf() throws {
    let hostile = try HostileCase(Self.all.files)
    let run = try PipedRun.of(
      ["list", "--format", "json", hostile.place.articles], environment: hostile.place.environment,
      seconds: 300)
    let outcomes = try HostileOutput.outcomes(run.text, folder: hostile.place.articles)
    var counts: [HostileOutcome: Int] = [:]
    for file in Self.all.files {
      let name = String(decoding: file.name, as: UTF8.self)
      let outcome = outcomes[name] ?? .passed
      counts[outcome, default: 0] += 1
      #expect(outcome != .passed, "\(file.kind)")
    }
    let kinds = Self.all.files.reduce(0) { $0 + $1.fields }
    print(
      "hostile files: \(Self.all.files.count) files, \(kinds) fields with a payload:",
      HostileOutcome.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", "))
    #expect(Self.all.files.count >= 400)
    #expect(Set(Self.all.files.map(\.name)).count == Self.all.files.count)
    let told = (counts[.read] ?? 0) + (counts[.partly] ?? 0)
    #expect(told * 10 > Self.all.files.count * 9)
  }
}
