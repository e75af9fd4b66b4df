import Foundation
import Model
import TestSupport
import Testing

/// Holds the blocks of real articles against what people marked in them, where those are at hand.
@Suite struct SharedSeedsTests {
  private struct Gold: Decodable {
    let documents: [Document]

    struct Document: Decodable {
      let doc: String
      let title: String?
      let byline: Line?
      let outlet: String?
      let section_heading_lines: [Int]
      let boilerplate: [Line]
    }

    struct Line: Decodable {
      let line: Int
    }
  }

  /// The marks, and the folder of the articles they were made in.
  private static let places = [
    ("/../shared/gold/seeds.json", "/../shared/seeds/"), ("/Tests/Gold/seeds.json", "/seeds/"),
  ]

  private static let documents: [(Gold.Document, Article)] = places.flatMap { gold, folder in
    guard let data = FileManager.default.contents(atPath: ProjectFolder.path + gold),
      let gold = try? JSONDecoder().decode(Gold.self, from: data)
    else { return [(Gold.Document, Article)]() }
    return gold.documents.compactMap { document in
      let path = Array((ProjectFolder.path + folder + document.doc).utf8)
      return readArticle(ArticleFile(path: path)).articles.first.map { (document, $0) }
    }
  }

  private static var isMissing: Bool {
    places.allSatisfy { !FileManager.default.fileExists(atPath: ProjectFolder.path + $0.0) }
  }

  /// The number of the line on which a block begins, from 1.
  private static func line(of block: Block, in article: Article) -> Int {
    article.text.bytes[..<block.range.start].filter { $0 == UInt8(ascii: "\n") }.count + 1
  }

  @Test(.disabled(if: isMissing)) func allAreRead() {
    #expect(Self.documents.count >= 5)
  }

  @Test(.disabled(if: isMissing)) func titlesAndBylinesAreTheAuthors() {
    for (document, article) in Self.documents {
      #expect(article.title?.value == document.title, "\(document.doc)")
      let bylines = article.blocks.filter { $0.kind == .byline }.map {
        Self.line(of: $0, in: article)
      }
      #expect(bylines == [document.byline?.line].compactMap { $0 }, "\(document.doc)")
    }
  }

  @Test(.disabled(if: isMissing)) func headingsAreWhereTheyWereMarked() {
    for (document, article) in Self.documents {
      let headings = article.blocks.filter { $0.kind == .heading }
      #expect(
        headings.map { Self.line(of: $0, in: article) } == document.section_heading_lines,
        "\(document.doc)")
    }
  }

  @Test(.disabled(if: isMissing)) func furnitureAndBylinesAreTheMarkedLines() {
    for (document, article) in Self.documents {
      let aside = article.blocks.filter { $0.isFurniture || $0.kind == .byline }
      #expect(
        aside.map { Self.line(of: $0, in: article) } == document.boilerplate.map(\.line),
        "\(document.doc)")
    }
  }

  @Test(.disabled(if: isMissing)) func publishersAndDatesAreThoseOfTheFile() {
    for (document, article) in Self.documents {
      let outlet = article.outlet?.value
      #expect((outlet == nil) == (document.outlet == nil), "\(document.doc)")
      if let outlet { #expect(document.outlet?.hasPrefix(outlet) == true, "\(document.doc)") }
      #expect(article.statedDates.allSatisfy { $0.place == .pageHeader }, "\(document.doc)")
    }
  }
}
