import Foundation
import TestSupport
import Testing

/// A second run prints what the first did, and what one without a cache does.
@Suite(.serialized) struct SecondRunTests {
  private func caches(of place: Workplace) -> String {
    (place.environment["XDG_CACHE_HOME"] ?? "") + "/rashomon"
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: [
    ["conflicts", "--format", "json"], ["conflicts", "--all"], ["conflicts", "--format", "csv"],
    ["list"], ["export", "--format", "html"], ["marks"],
  ])
  func theSecondRunPrintsTheSame(command: [String]) throws {
    let place = try Workplace.withSeeds()
    let fresh = try place.run(command + ["--no-cache", place.articles])
    #expect(!FileManager.default.fileExists(atPath: caches(of: place)))
    for _ in 0..<2 {
      let run = try place.run(command + [place.articles])
      #expect(run.output == fresh.output && run.ending == fresh.ending)
    }
    #expect(try names(in: caches(of: place)).contains { $0.hasSuffix(".results") })
  }

  @Test func aChangedArticleIsComparedAgain() throws {
    let place = try Workplace()
    try place.write("The ferry Marla ran aground off Orsund on Friday.", to: "a.txt")
    try place.write("The ferry Marla ran aground off Orsund on Friday.\n\nIt rained.", to: "b.txt")
    #expect(try place.run(["conflicts", place.articles]).ending == .exit(status: 0))
    try place.write("The ferry Marla ran aground off Orsund on Monday.", to: "b.txt")
    let run = try place.run(["conflicts", place.articles])
    #expect(run.output == (try place.run(["conflicts", "--no-cache", place.articles])).output)
    #expect(run.text.contains("Monday"))
  }

  @Test func whereNothingCanBeKeptNothingIsSaid() throws {
    let place = try Workplace.withSeeds()
    let run = try place.run(
      ["conflicts", place.articles], environment: ["XDG_CACHE_HOME": "/dev/null"])
    #expect(run.output == (try place.run(["conflicts", "--no-cache", place.articles])).output)
    #expect(run.errors == [])
  }

  @Test func damagedFilesChangeNothing() throws {
    let place = try Workplace.withSeeds()
    let fresh = try place.run(["conflicts", "--format", "json", place.articles])
    let text = try place.run(["conflicts", "--no-cache", place.articles])
    let folder = caches(of: place)
    for name in try names(in: folder) {
      let path = folder + "/" + name
      let sound = try Data(contentsOf: URL(fileURLWithPath: path))
      for part in [0.1, 0.5, 0.9] {
        var damaged = sound
        damaged[damaged.startIndex + Int(Double(sound.count) * part)] ^= 0x15
        try damaged.write(to: URL(fileURLWithPath: path))
        let run = try place.run(["conflicts", "--format", "json", place.articles])
        #expect(run.output == fresh.output, "\(name) at \(part)")
        // The whole report is kept too; another form is made of the parts.
        let other = try place.run(["conflicts", place.articles])
        #expect(other.output == text.output, "\(name) at \(part)")
      }
    }
  }
}
