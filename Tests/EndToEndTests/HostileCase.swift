import Foundation
import TestSupport
import Testing

/// A folder of hostile files.
struct HostileCase {
  let place: Workplace

  /// Writes files into a new one.
  init(_ files: [HostileFiles.File]) throws {
    place = try Workplace()
    for file in files { try place.write(file.bytes, to: file.name) }
  }

  /// Takes over marks on the first conflicts, of which note, tags and author are hostile too.
  func mark() throws {
    let document = try marks(of: place.run(["conflicts", "--format", "json", place.articles]))
    try place.write(document, to: "rashomon.marks.json")
    let run = try place.run(
      ["marks", "--import", place.path(of: "rashomon.marks.json"), place.articles])
    #expect(run.text.contains("marks taken over"), "\(run.text) \(run.complaints)")
  }

  private func marks(of report: PipedRun) throws -> String {
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(report.output)) as? [String: Any])
    let articles = try #require(report["articles"] as? [[String: Any]])
    let files = Dictionary(
      articles.map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { one, _ in one })
    let comparisons = try #require(report["comparisons"] as? [[String: Any]])
    let words = HostilePayload.all.map { String(decoding: $0.bytes.prefix(300), as: UTF8.self) }
    let marks = comparisons.prefix(words.count).enumerated().map { index, comparison in
      let values = comparison["values"] as? [[String: Any]] ?? []
      let claims = values.compactMap { ($0["claims"] as? [[String: Any]])?.first }
      return [
        "id": String(repeating: String(index % 10), count: 30) + String(10 + index),
        "verdict": "contradiction", "note": "note \(words[index])", "tags": [words[index], "a"],
        "created": "2025-03-01T10:00:00Z", "changed": "2025-03-01T10:00:00Z",
        "author": "kim \(words[index])", "comparison": comparison["id"] as Any,
        "passages": claims.prefix(2).map { claim in
          let article = files[claim["article"] as? String ?? ""] ?? [:]
          return [
            "file": article["file"] as Any, "article": article["id"] as Any,
            "sha256": article["sha256"] as Any, "start": claim["start"] as Any,
            "end": claim["end"] as Any, "quote": claim["quote"] as Any, "prefix": "",
            "suffix": words[index], "state": "found", "marked": NSNull(),
          ]
        },
      ] as [String: Any]
    }
    #expect(!marks.isEmpty)
    let document: [String: Any] = ["format": "rashomon-marks/1", "version": "1", "marks": marks]
    return String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
  }
}
