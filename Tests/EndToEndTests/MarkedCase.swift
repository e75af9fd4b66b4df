import Foundation
import TestSupport
import Testing

/// A folder of the seeds with marks on its first comparisons, as two readers would make them.
struct MarkedCase {
  let place: Workplace

  /// Takes the marks over from a document that is made of the report.
  init() throws {
    place = try Workplace.withSeeds()
    try place.write(try MarkedCase.marks(of: place), to: "marks.json")
    let run = try place.run(["marks", "--import", place.path(of: "marks.json"), place.articles])
    #expect(run.text.hasPrefix("6 marks taken over"), "\(run.text)")
  }

  /// The members of a JSON object that a command prints.
  func object(_ arguments: [String]) throws -> [String: Any] {
    try MarkedCase.object(of: place.run(arguments).text)
  }

  static func object(of text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func marks(of place: Workplace) throws -> String {
    let report = try object(of: place.run(["conflicts", "--format", "json", place.articles]).text)
    let articles = try #require(report["articles"] as? [[String: Any]])
    let comparisons = try #require(report["comparisons"] as? [[String: Any]])
    let verdicts = ["contradiction", "different-events", "imprecise", "no-conflict", "open"]
    var marks = try comparisons.prefix(5).enumerated().map { index, comparison in
      let values = try #require(comparison["values"] as? [[String: Any]])
      let claims = values.compactMap { ($0["claims"] as? [[String: Any]])?.first }
      return [
        "id": String(repeating: String(index), count: 32), "verdict": verdicts[index],
        "note": "=1+1, <b>\(index)</b>\nsee https://example.org/\(index)", "tags": ["a b", "@c"],
        "created": "2025-03-01T10:00:00Z", "changed": "2025-03-0\(index + 1)T10:00:00Z",
        "author": index % 2 == 0 ? "lee" : "kim", "comparison": comparison["id"] as Any,
        "passages": claims.prefix(2).map { passage($0, articles) },
      ]
    }
    var linked = try #require(marks.first)
    linked["id"] = String(repeating: "f", count: 32)
    linked["comparison"] = NSNull()
    marks.append(linked)
    let document: [String: Any] = ["format": "rashomon-marks/1", "version": "1", "marks": marks]
    return String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
  }

  private static func passage(
    _ claim: [String: Any], _ articles: [[String: Any]]
  ) -> [String: Any] {
    let article = articles.first { $0["id"] as? String == claim["article"] as? String } ?? [:]
    let scalars = Array(
      ((try? String(contentsOfFile: article["file"] as? String ?? "", encoding: .utf8)) ?? "")
        .unicodeScalars)
    let start = claim["start"] as? Int ?? 0
    let end = claim["end"] as? Int ?? 0
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
    }
    return [
      "file": article["file"] as Any, "article": article["id"] as Any,
      "sha256": article["sha256"] as Any, "start": start, "end": end,
      "quote": claim["quote"] as Any, "prefix": text(max(0, start - 32)..<start),
      "suffix": text(end..<min(scalars.count, end + 32)), "state": "found", "marked": NSNull(),
    ]
  }
}
