import Foundation
import TestSupport
import Testing

/// `export -o` never takes the place of a file unasked.
@Suite(.serialized) struct ExportFileTests {
  @Test func aFileThatIsThereIsReplacedOnlyWithForce() throws {
    let place = try Workplace.withSeeds()
    let target = place.path(of: "report.csv")
    try place.write("mine\n", to: "report.csv")
    let arguments = ["export", "--format", "csv", "-o", target, place.articles]
    let refused = try place.run(arguments)
    #expect(refused.ending == .exit(status: 2))
    #expect(refused.complaints.count == 1)
    #expect(refused.complaints.first?.contains("report.csv: is there already") == true)
    #expect(try place.text(of: "report.csv") == "mine\n")
    let forced = try place.run(arguments + ["--force"])
    #expect(forced.ending == .exit(status: 0))
    #expect(try place.text(of: "report.csv").contains("On which day was the call?"))
  }

  @Test func aNewFileIsWritten() throws {
    let place = try Workplace.withSeeds()
    let run = try place.run(["export", "-o", place.path(of: "report.page"), place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(try place.text(of: "report.page").hasPrefix("# Comparison of sources"))
  }

  @Test func anArticleIsNeverReplaced() throws {
    let place = try Workplace.withSeeds()
    let article = CommandLineTests.first
    let before = try place.text(of: article)
    try place.link("link", to: article)
    for name in [article, "link"] {
      let run = try place.run(["export", "--force", "-o", place.path(of: name), place.articles])
      #expect(run.ending == .exit(status: 2))
      #expect(run.complaints.count == 1)
    }
    #expect(try place.text(of: article) == before)
  }

  @Test(arguments: ["pipe", "."])
  func whatIsNoFileIsRefusedEvenWithForce(name: String) throws {
    let place = try Workplace.withSeeds()
    try place.fifo("pipe")
    let run = try place.run(["export", "--force", "-o", place.path(of: name), place.articles])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("is a folder or a device") == true)
  }

  @Test func aLinkLeadsToTheFileThatIsReplaced() throws {
    let place = try Workplace.withSeeds()
    try place.write("mine\n", to: "report.page")
    try place.link("link", to: "report.page")
    let run = try place.run(["export", "--force", "-o", place.path(of: "link"), place.articles])
    #expect(run.ending == .exit(status: 0))
    #expect(try place.text(of: "report.page").hasPrefix("# Comparison of sources"))
  }
}
