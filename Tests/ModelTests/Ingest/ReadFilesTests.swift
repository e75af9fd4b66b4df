import TestSupport
import Testing

@testable import Model

@Suite struct ReadFilesTests {
  @Test func aFileThatWasWrittenAnewIsReadAnewAndOthersAreNot() throws {
    let folder = try TemporaryFolder()
    try folder.write("The ferry sank.", to: "a.txt")
    try folder.write("Nobody knew.", to: "b.txt")
    let files = articleFiles(at: [folder.path]).files
    var read = ReadFiles()
    func texts() -> [String] {
      files.flatMap { read.read($0).articles }.map(\.text.string)
    }
    #expect(texts() == ["The ferry sank.", "Nobody knew."])
    try folder.write("The ferry did not sink.", to: "a.txt")
    #expect(texts() == ["The ferry did not sink.", "Nobody knew."])
    read.keepOnly([])
    #expect(texts() == ["The ferry did not sink.", "Nobody knew."])
  }

  @Test func theFoldersToWatchAreThoseThatWereLookedThroughAndThoseOfFilesNamed() throws {
    let folder = try TemporaryFolder()
    try folder.folder("case")
    try folder.folder("case/more")
    try folder.folder("other")
    try folder.write("The ferry sank.", to: "case/more/a.txt")
    try folder.write("The ferry sank.", to: "other/b.txt")
    let listing = articleFiles(at: [folder.path + "/case", folder.path + "/other/b.txt"])
    #expect(
      listing.folders.map { String(decoding: $0, as: UTF8.self) }
        == ["/case", "/case/more", "/other"].map { folder.path + $0 })
    #expect(articleFiles(at: ["Package.swift"]).folders == [Array(".".utf8)])
  }
}
