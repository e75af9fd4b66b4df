import Foundation
import TestSupport
import Testing

/// `e` in the reader: few keys, and no file is lost.
@Suite(.serialized) struct ReaderExportTests {
  @Test func aNameIsTypedOverTheProposedOneAndAFileIsReplacedOnlyAfterYes() throws {
    let place = try Workplace.withSeeds()
    let path = place.path(of: "mine.page")
    try place.write("mine\n", to: "mine.page")
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("e<Enter>\(path)<Enter>")
    reader.waitFor("is there already")
    reader.press("n")
    reader.waitFor("stays as it is")
    #expect(try place.text(of: "mine.page") == "mine\n")
    reader.press("e<Enter>\(path)<Enter>")
    reader.waitFor("is there already")
    reader.press("y")
    reader.waitFor("written to")
    #expect(try place.text(of: "mine.page").hasPrefix("# Comparison of sources"))
  }

  @Test func aFolderIsOpenedBesides() throws {
    let place = try Workplace.withSeeds()
    let other = place.path(of: "other")
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    try place.write("Roses flowered in the botanical garden of Hest.\n", to: "other/roses.txt")
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press(":open \(other)<Enter>")
    reader.waitFor("Roses flowered")
    reader.press("L")
    reader.waitFor("6 articles")
  }
}
