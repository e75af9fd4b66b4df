import Foundation
import TestSupport
import Testing

@testable import Model

/// Holds the text taken from pages of varied shape against the text that a person takes from them.
@Suite struct PageGoldTests {
  private static let folder = ProjectFolder.path + "/Tests/ModelTests/Pages/"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()

  struct Score {
    let name: String
    let precision: Double
    let recall: Double
  }

  static func page(_ name: String) throws -> Result<Page, Problem.Kind> {
    let data = try #require(FileManager.default.contents(atPath: folder + name + ".html"))
    return PageReader.page(of: Array(data))
  }

  /// Words with how often they occur; a sign of Chinese or Japanese is a word.
  private static func words(_ text: String) -> [String: Int] {
    var words: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let isSigns = word.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
      for part in isSigns ? word.map(String.init) : [String(word)] { words[part, default: 0] += 1 }
    }
    return words
  }

  private static func score(_ name: String) throws -> Score {
    let gold = words(try String(contentsOfFile: folder + name + ".txt", encoding: .utf8))
    guard case .success(let page) = try page(name) else {
      return Score(name: name, precision: gold.isEmpty ? 1 : 0, recall: gold.isEmpty ? 1 : 0)
    }
    let main = page.blocks.filter {
      [.title, .subtitle, .heading, .paragraph].contains($0.kind)
    }
    let taken = words(main.map { page.text[$0.range] }.joined(separator: "\n"))
    let both = gold.reduce(0) { $0 + min($1.value, taken[$1.key] ?? 0) }
    func share(_ words: [String: Int]) -> Double {
      let all = words.values.reduce(0, +)
      return all == 0 ? 0 : Double(both) / Double(all)
    }
    return Score(name: name, precision: share(taken), recall: share(gold))
  }

  @Test func theMainTextIsTakenAndNothingElse() throws {
    #expect(Self.names.count >= 24)
    let scores = try Self.names.map(Self.score)
    let precision = scores.map(\.precision).reduce(0, +) / Double(scores.count)
    let recall = scores.map(\.recall).reduce(0, +) / Double(scores.count)
    let worst = scores.min { min($0.precision, $0.recall) < min($1.precision, $1.recall) }
    func figure(_ value: Double?) -> String { String(format: "%.3f", value ?? 0) }
    print(
      "\(scores.count) pages: precision \(figure(precision)), recall \(figure(recall)); worst "
        + "\(worst?.name ?? "none"): \(figure(worst?.precision)), \(figure(worst?.recall))")
    #expect(precision >= 0.95)
    #expect(recall >= 0.95)
    for score in scores {
      #expect(score.precision >= 0.85 && score.recall >= 0.85, "\(score)")
    }
  }

  @Test(arguments: ["15-front-page", "34-search-results"])
  func aPageOfLinksHasNoMainText(name: String) throws {
    #expect(try Self.page(name) == .failure(.noMainText))
  }

  /// Title, byline, outlet, first date, each with the field that states it; "-" for none.
  @Test(arguments: [
    (
      "01-news-site", "Ferry sinks off Harn, all 120 aboard saved",
      "Ana Díaz, Tom Reed (JSON-LD author)", "The Coast Daily (JSON-LD publisher)",
      "2021-03-12 (JSON-LD datePublished)"
    ),
    (
      "02-blog", "What the dam engineers did not say", "Pia Lindqvist (class byline)",
      "Notes from the Valley (title)", "2019-05-02 (time datetime)"
    ),
    (
      "04-amp", "Court halts copper mine near Tavo lake", "Ivo Marsh (JSON-LD author)",
      "Morning Ledger (JSON-LD publisher)", "2018-11-06 (JSON-LD datePublished)"
    ),
    (
      "08-old-tables", "Flood leaves 400 homeless", "GUS PALMER", "-", "1997-04-22"
    ),
    (
      "13-japanese-sjis", "港の倉庫で火災、けが人なし", "-", "-", "2019-08-05"
    ),
    (
      "19-comments-longer", "Council votes to fell the lindens", "Petra Lang (meta dc.creator)",
      "Sallburg Echo (title)", "2014-02-18 (meta dc.date.issued)"
    ),
    (
      "23-broken-json-ld", "Drought order lifted in nine shires", "Wes O'Dea (JSON-LD author)",
      "The Plainsman (JSON-LD publisher)", "2020-02-27 (JSON-LD datePublished)"
    ),
    (
      "25-french-xhtml", "Le pont de la Salle ouvrira en septembre", "-",
      "Le Courrier des rives (title)", "2016-06-14"
    ),
  ])
  func metadataAreThoseOfThePage(
    name: String, title: String, byline: String, outlet: String, date: String
  ) throws {
    let page = try Self.page(name).get()
    func text(_ value: String?, _ field: String?) -> String {
      (value ?? "-") + (field.map { " (\($0))" } ?? "")
    }
    #expect(text(page.title?.value, page.title?.field) == title)
    #expect(text(page.byline?.value, page.byline?.field) == byline)
    #expect(text(page.outlet?.value, page.outlet?.field) == outlet)
    #expect(
      text(page.statedDates.first?.date.iso, page.statedDates.first?.field) == date)
  }

  @Test(arguments: names) func blocksLieInOrderWithinTheText(name: String) throws {
    guard case .success(let page) = try Self.page(name) else { return }
    var last = 0
    for block in page.blocks {
      #expect(block.range.start >= last)
      #expect(!page.text[block.range].isEmpty)
      last = block.range.end
    }
    #expect(last <= page.text.bytes.count)
    #expect(String(validating: page.text.bytes, as: UTF8.self) != nil)
  }
}
