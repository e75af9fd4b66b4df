import Foundation

@testable import Model

/// Other people's marks are taken whole or passed over, and those that are taken can be written and
/// read again without loss.
enum MarksTarget {
  private static let article = RuleTarget.article(of: Array("Two boats left. Three came.".utf8))

  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    guard let imported = MarksImport.marks(Data(bytes)) else { return }
    let news = MarksImport.news(in: imported.marks, against: [])
    try promise(
      Set(news.map(\.id)).count == news.count, "two marks of one import share an id")
    let finder = PassageFinder([article])
    for mark in news {
      try promise(!mark.id.isEmpty, "a mark without id")
      try promise(mark.passages.count >= 2, "a mark of fewer than two passages")
      for passage in mark.passages {
        let selector = passage.selector
        try promise(
          selector.start >= 0 && selector.start <= selector.end, "a passage that ends first")
      }
      _ = finder.place(mark)
    }
    let placed = news.map(finder.place)
    let document = MarksJSON.document(placed, version: "0").document
    guard let again = MarksImport.discrepancies(Data(document.utf8)) else {
      throw BrokenPromise("marks that were written are not read again")
    }
    try hold(again, as: placed, "marks")
    let input = ExportInput(Analysis(articles: [article]), marks: placed, version: "0")
    guard let back = MarksImport.marks(Data(input.text(.annotation).utf8)) else {
      throw BrokenPromise("annotations that were written are not read again")
    }
    try promise(back.passedOver == 0, "annotations are passed over that were written")
    try hold(back.marks, as: placed, "annotations")
  }

  private static func hold(
    _ again: [Discrepancy], as placed: [PlacedDiscrepancy], _ name: String
  ) throws(BrokenPromise) {
    let marks = placed.map(\.discrepancy)
    try promise(again.map(\.id) == marks.map(\.id), "\(name) are lost by writing and reading")
    try promise(again.map(\.note) == marks.map(\.note), "notes of \(name) change")
    try promise(again.map(\.verdict) == marks.map(\.verdict), "verdicts of \(name) change")
    try promise(again.map(\.tags) == marks.map(\.tags), "tags of \(name) change")
    try promise(
      again.map(\.passages.count) == marks.map(\.passages.count), "passages of \(name) are lost")
  }
}
