import TestSupport
import Testing

/// Controls in a title, in a body and in a file's name reach neither a terminal nor a pipe.
@Suite(.serialized) struct HostileArticleTests {
  /// An article that would set a title, clear the screen, fill the clipboard and turn the text round.
  private static let hostile = """
    Title \u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m \u{202E}desrever\u{2066}

    Xi and Putin held a phone call on Wed\u{1B}[31mnesday\u{85}, \u{1B}]52;c;b3duZWQ=\u{1B}\\ said \
    the Kremlin. \u{90}device\u{9C} President Xi spoke with Putin by telephone on Wednesday\u{8}\u{7F}.
    \u{2028}\u{200F}\u{FEFF}\u{61C} Putin called Xi Jinping on Wednesday. \u{1B}c\u{E}\u{FFFE}

    """
  private static let name = "evil\u{1B}]0;x\u{7}\u{202E}\u{9B}2J\u{1B}[31m.txt"

  private func place() throws -> Workplace {
    let place = try Workplace.withSeeds()
    try place.write(Self.hostile, to: Self.name)
    try place.write([0x1B, 0x5B, 0x32, 0x4A, 0xFF, 0x00, 0x01], to: Array("b\u{1B}[2Jad.txt".utf8))
    return place
  }

  private static let commands: [[String]] = [
    ["list"], ["list", "--format", "json"], ["conflicts"], ["conflicts", "--format", "json"],
    ["conflicts", "--format", "csv"], ["conflicts", "--all"], ["marks"],
    ["marks", "--format", "json"], ["marks", "--format", "csv"], ["export"],
    ["export", "--format", "json"], ["export", "--format", "csv"], ["export", "--all"],
    ["export", "--format", "html", "--all"], ["export", "--format", "annotation"],
    ["export", "--format", "claimreview", "--all"], [],
  ]

  @Test func noCommandPrintsAControl() throws {
    let place = try place()
    try mark(in: place)
    for command in Self.commands {
      let run = try place.run(command + [place.articles])
      #expect([.exit(status: 0), .exit(status: 1)].contains(run.ending), "\(command)")
      #expect(!run.output.isEmpty, "\(command)")
      expectNoControl(run.output, command)
      expectNoControl(run.errors, command)
    }
  }

  @Test(arguments: [["text"], ["mentions"], ["mentions", "--explain"], ["compare"]])
  func noCommandOnFilesPrintsAControl(command: [String]) throws {
    let place = try place()
    let seed = place.path(of: "001_b4d1e2a150973906.txt")
    let run = try place.run(command + [place.path(of: Self.name), seed])
    #expect(run.ending == .exit(status: 0))
    expectNoControl(run.output, command)
    expectNoControl(run.errors, command)
  }

  @Test(arguments: ["list", "conflicts", "marks", "text"])
  func aHostileNameThatIsNotThereIsNamedWithoutItsControls(command: String) throws {
    let place = try Workplace()
    let run = try place.run([command, place.path(of: Self.name)])
    #expect(run.ending == .exit(status: 2))
    #expect(run.complaints.count == 1)
    expectNoControl(run.errors, [command])
  }

  @Test func theLibraryListsTheArticleAndTheBadFileWithoutTheirControls() throws {
    let place = try place()
    let reader = try place.open()
    reader.waitFor("6 articles")
    reader.waitFor("owned")
    reader.press("G<Enter>")
    reader.waitFor("ad.txt")
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    expectNoHostileBytes(reader)
  }

  @Test func theReaderShowsSearchesAndComparesTheArticleWithoutItsControls() throws {
    let place = try place()
    let reader = try place.open([place.path(of: Self.name)])
    reader.waitFor("1 article ")
    reader.press("j<Enter>")
    reader.waitFor("device")
    reader.press("/")
    reader.waitUntil("a line to search in") { $0.rows.last?.hasPrefix("/") == true }
    reader.press("\u{9B}31m\u{202E}<Enter>")
    reader.waitFor("not found")
    reader.press("q")
    reader.waitFor("1 article ")
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    expectNoHostileBytes(reader)
  }

  @Test func aMarkOnTheArticleShowsItsWordsWithoutItsControls() throws {
    let place = try place()
    try mark(in: place)
    let reader = try place.open()
    reader.waitFor("6 articles")
    reader.press("D")
    reader.waitFor("1 mark")
    reader.waitFor("phone call on Wed")
    reader.press("<Enter>")
    reader.waitFor("conflict 1 of")
    reader.press("<Enter>")
    reader.waitFor("Esc close")
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    expectNoHostileBytes(reader)
    #expect(try place.run(["marks", place.articles]).text.contains("Wed"))
  }

  /// Marks the conflict of which the hostile article is a part, so that its words and its name are
  /// in the store.
  private func mark(in place: Workplace) throws {
    let reader = try place.open([
      "compare", place.path(of: Self.name), place.path(of: "001_b4d1e2a150973906.txt"), "--store",
      place.articles + "/.rashomon/store.sqlite",
    ])
    reader.waitFor("conflict 1 of")
    reader.mark(2, "contradiction")
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    expectNoHostileBytes(reader)
  }

  private func expectNoHostileBytes(
    _ reader: Reader, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // The screen model knows the sequences that ncurses sends and keeps any other.
    #expect(reader.screen.unknown == [], sourceLocation: sourceLocation)
    #expect(reader.screen.leftBehind == [], sourceLocation: sourceLocation)
    // The program's own question for the background is the one string that it sends by itself.
    let text = String(decoding: reader.bytes, as: UTF8.self)
      .replacing("\u{1B}]11;?\u{07}", with: "", maxReplacements: 1)
    for sequence in ["\u{1B}]", "\u{1B}P", "\u{1B}c", "\u{1B}[31m"] {
      #expect(!text.contains(sequence), sourceLocation: sourceLocation)
    }
    let shown = text.unicodeScalars.filter { $0.value >= 0x7F }
    #expect(shown.allSatisfy { !Self.isControl($0) }, sourceLocation: sourceLocation)
  }

  private func expectNoControl(
    _ bytes: [UInt8], _ command: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Bytes that are no UTF-8 would be replaced unseen.
    #expect(
      String(validating: bytes, as: UTF8.self) != nil, "\(command)", sourceLocation: sourceLocation)
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let found = Set(scalars.filter { $0 != "\n" && $0 != "\r" && Self.isControl($0) })
    #expect(found.map(\.value).sorted() == [], "\(command)", sourceLocation: sourceLocation)
  }

  /// C0, C1, and what changes the direction of text or breaks lines unseen.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
