import Foundation
import TestSupport
import Testing

/// Holds the arrows of ARCHITECTURE.md by reading the sources: imports by folder, and no mention of a
/// type that a later stage declares.
@Suite struct LayeringTests {
  /// The stages of Model, earlier before later. A stage may use itself and what stands before it.
  static let stages = [
    "Support", "Ingest", "Text", "Match", "Annotate", "Claim", "Story", "Compare", "Mark", "Store",
    "Export",
  ]
  /// Parts of TUI, with the parts that each must not mention.
  static let apart: [(part: String, never: [String])] = [
    ("Render", ["Keys", "Widgets", "Screens", "Loop", "Effects", "Terminal"]),
    ("Widgets", ["Screens", "Loop", "Effects", "Terminal"]),
    ("Screens", ["Effects", "Terminal"]),
  ]

  @Test func modelImportsNoTerminal() throws {
    for file in try SourceFile.all(below: "Sources/Model") {
      #expect(file.imports.isDisjoint(with: ["TUI", "CNcurses", "ArgumentParser"]), "\(file.path)")
    }
  }

  @Test func onlyTheStoreImportsTheDatabase() throws {
    for file in try SourceFile.all(below: "Sources")
    where !file.imports.isDisjoint(with: ["GRDB", "GRDBSQLite"]) {
      #expect(file.path.hasPrefix("Sources/Model/Store/"), "\(file.path)")
    }
  }

  @Test func onlyTheTerminalImportsCurses() throws {
    let files = try SourceFile.all(below: "Sources").filter { $0.imports.contains("CNcurses") }
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.path.hasPrefix("Sources/TUI/Terminal/"), "\(file.path)")
    }
  }

  @Test func onlyTwoFilesImportTheParserOfPagesAndFeeds() throws {
    let files = try SourceFile.all(below: "Sources").filter { $0.imports.contains("CLibXML2") }
    #expect(
      files.map(\.path).sorted() == [
        "Sources/Model/Ingest/Feed/XMLEvents.swift", "Sources/Model/Ingest/Page/HTMLParser.swift",
      ])
  }

  @Test func onlyTheFetchingProgramImportsTheNetwork() throws {
    let files = try SourceFile.all(below: "Sources")
    let users = files.filter { $0.imports.contains("FoundationNetworking") }
    #expect(!users.isEmpty)
    #expect(users.allSatisfy { $0.path.hasPrefix("Sources/RashomonFetch/") })
    for file in files where file.path.hasPrefix("Sources/Fetch/") {
      #expect(file.imports.isDisjoint(with: ["TUI", "ArgumentParser"]), "\(file.path)")
    }
    for file in files where file.path.hasPrefix("Sources/Model/") {
      #expect(!file.imports.contains("Fetch"), "\(file.path)")
    }
  }

  @Test(arguments: stages.indices.dropLast())
  func aStageMentionsNoLaterOne(index: Int) throws {
    let files = try SourceFile.all(below: "Sources/Model/\(Self.stages[index])")
    #expect(!files.isEmpty)
    for later in Self.stages[(index + 1)...] {
      let types = try SourceFile.all(below: "Sources/Model/\(later)").reduce(into: Set<String>()) {
        $0.formUnion($1.declaredTypes)
      }
      for file in files {
        #expect(file.words.intersection(types).sorted() == [], "\(file.path) mentions \(later)")
      }
    }
  }

  @Test(arguments: apart.indices)
  func aPartOfTheInterfaceMentionsNoOther(index: Int) throws {
    let (part, never) = Self.apart[index]
    let files = try SourceFile.all(below: "Sources/TUI/\(part)")
    #expect(!files.isEmpty)
    for other in never {
      let types = try SourceFile.all(below: "Sources/TUI/\(other)").reduce(into: Set<String>()) {
        $0.formUnion($1.declaredTypes)
      }
      for file in files {
        #expect(file.words.intersection(types).sorted() == [], "\(file.path) mentions \(other)")
      }
    }
  }

  @Test(arguments: ["Screens", "Widgets", "Loop", "Render", "Keys"])
  func purePartsTouchNoOutside(part: String) throws {
    let outside: Set<String> = [
      "FileManager", "ProcessInfo", "getenv", "Store", "Process", "fopen", "clock_gettime", "Date",
    ]
    for file in try SourceFile.all(below: "Sources/TUI/\(part)") {
      #expect(file.words.isDisjoint(with: outside), "\(file.path)")
    }
  }

  @Test func coloursStandOnlyInTheTerminal() throws {
    for file in try SourceFile.all(below: "Sources/TUI")
    where !file.path.hasPrefix("Sources/TUI/Terminal/") {
      #expect(file.words.isDisjoint(with: ["COLOR_RED", "init_pair", "A_REVERSE"]), "\(file.path)")
    }
  }

  @Test func noFileIsLongerThanFourHundredLines() throws {
    for file in try SourceFile.all(below: "Sources") {
      #expect(file.lineCount <= 400, "\(file.path): \(file.lineCount)")
    }
  }
}
