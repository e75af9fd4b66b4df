import TestSupport
import Testing

@Suite(.serialized) struct KindsOfFilesTests {
  private static let table =
    "headline,body,published\nTalks fail,\"The envoys met on Tuesday.\",2024-03-05\n"
    + "Talks go on,\"They met again on Friday.\",2024-03-06\n"

  @Test func anItemOfAFileIsPrinted() throws {
    let place = try Workplace()
    try place.write(Self.table, to: "a.csv")
    let run = try place.run(["text", "--item", "1", place.path(of: "a.csv")])
    #expect(run.ending == .exit(status: 0))
    #expect(run.text == "Talks go on\n\nThey met again on Friday.\n")
    let list = try place.run(["list", place.path(of: "a.csv")])
    #expect(list.text.contains("a.csv, item 0"))
    #expect(
      try place.run(["text", "--item", "2", place.path(of: "a.csv")]).ending == .exit(status: 2))
  }

  @Test func columnsOfOtherNamesAreNamed() throws {
    let place = try Workplace()
    try place.write("Titel;Inhalt\nGipfel;They met on Tuesday.\n", to: "a.csv")
    let path = place.path(of: "a.csv")
    let bare = try place.run(["list", path])
    #expect(bare.ending == .exit(status: 2))
    #expect(bare.complaints.count == 1)
    #expect(bare.complaints.first?.contains("Titel, Inhalt") == true)
    let named = try place.run(["--columns", "text=Inhalt,title=Titel", "list", path])
    #expect(named.ending == .exit(status: 0))
    #expect(named.text.contains("Gipfel"))
    #expect(try place.run(["list", "--columns", "nonsense", path]).ending == .exit(status: 64))
  }

  @Test func aMissingProgramIsNamedWithItsPackage() throws {
    let place = try Workplace()
    try place.write("%PDF-1.7\n", to: "a.pdf")
    try place.write("It rained on Tuesday.\n", to: "b.txt")
    let run = try place.run(
      ["list", place.path(of: "a.pdf"), place.path(of: "b.txt")], environment: ["PATH": "/nowhere"])
    #expect(run.ending == .exit(status: 0))
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.contains("install the package poppler-utils") == true)
  }
}
