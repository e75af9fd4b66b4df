import Foundation
import Testing

@testable import Model

@Suite struct ClaimReviewTests {
  private func drafts(
    _ verdicts: [Verdict], isWhole: Bool = false, linked: Verdict? = nil
  ) throws -> [[String: Any]] {
    var marks = verdicts.enumerated().map { index, verdict in
      Discrepancy(
        id: "m\(index)", verdict: verdict, note: "note \(index)", created: "1", changed: "1",
        author: "\(index)", passages: SampleAnalysis.mark.passages, comparison: "c1")
    }
    if let linked {
      marks.append(
        Discrepancy(
          id: "l", verdict: linked, created: "1", changed: "1", author: "",
          passages: SampleAnalysis.mark.passages))
    }
    let placed = marks.map(PassageFinder(SampleAnalysis.analysis.articles).place)
    let text = ClaimReviewExport(
      ExportInput(
        SampleAnalysis.analysis, marks: placed, isWhole: isWhole, version: "1.2.3", made: "now")
    ).document()
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(document?["@context"] as? String == "https://schema.org")
    let graph = try #require(document?["@graph"] as? [[String: Any]])
    #expect((graph.first?["name"] as? String)?.hasSuffix("rashomon 1.2.3") == true)
    #expect(graph.first?["dateCreated"] as? String == "now")
    #expect((graph.first?["isBasedOn"] as? [Any])?.count == 2)
    return graph.filter { $0["@type"] as? String == "ClaimReview" }
  }

  @Test(
    arguments: [
      ([], false, 0), ([.open], false, 0), ([.differentEvents], false, 0),
      ([.contradiction], false, 1), ([.contradiction, .differentEvents], false, 1),
      ([], true, 1), ([.open], true, 1), ([.noConflict], true, 0),
    ] as [([Verdict], Bool, Int)])
  func onlyAConfirmedContradictionIsDrafted(
    verdicts: [Verdict], isWhole: Bool, count: Int
  ) throws {
    #expect(try drafts(verdicts, isWhole: isWhole).count == count)
  }

  @Test func aDraftLeavesTheRatingToTheFactChecker() throws {
    let draft = try #require(try drafts([.contradiction]).first)
    for key in ["reviewRating", "url", "author", "datePublished"] {
      #expect(draft[key] is NSNull, "\(key)")
    }
    #expect(draft["creativeWorkStatus"] as? String == "Draft")
    #expect((draft["disambiguatingDescription"] as? String)?.contains("not fit to publish") == true)
    #expect(draft["claimReviewed"] as? String == "On which day was the call?")
    #expect(draft["abstract"] as? String == "note 0")
    let claim = try #require(draft["itemReviewed"] as? [String: Any])
    let appearances = try #require(claim["appearance"] as? [[String: Any]])
    #expect(appearances.map { $0["abstract"] as? String } == ["Friday", "Monday"])
    #expect(appearances.map { $0["datePublished"] as? String } == ["2025-02-28", nil])
    #expect(
      appearances.map { $0["name"] as? String } == ["Two leaders | talk", "case/b\u{1B}.txt"])
    let hashes = appearances.map { ($0["identifier"] as? [String: Any])?["value"] as? String }
    #expect(hashes == ["aa", "bb"])
  }

  @Test func passagesLinkedByHandAreDraftedToo() throws {
    let draft = try #require(try drafts([], linked: .contradiction).first)
    let claim = try #require(draft["itemReviewed"] as? [String: Any])
    #expect(
      (claim["appearance"] as? [[String: Any]])?.map { $0["text"] as? String } == [
        "Friday", "Sunday",
      ])
    #expect(try drafts([], linked: .open).isEmpty)
  }

  @Test func aLongQuestionIsCutAtABlank() throws {
    let draft = ClaimReviewExport.shortened(String(repeating: "word ", count: 40))
    #expect(draft.unicodeScalars.count <= 75 && draft.hasSuffix("word…"))
    #expect(
      ClaimReviewExport.shortened(String(repeating: "x", count: 80)).unicodeScalars.count == 75)
  }
}
