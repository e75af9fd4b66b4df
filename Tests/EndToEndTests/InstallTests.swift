import Fetch
import Foundation
import TUI
import TestSupport
import Testing

/// What `make install` puts in place, with the program that was built with the tests.
@Suite(.serialized) struct InstallTests {
  static let commands = [
    "read", "compare", "list", "conflicts", "mentions", "text", "marks", "export", "doctor",
  ]

  @Test func theInstalledProgramRunsBesideItsManualAndCompletions() throws {
    let root = try TemporaryFolder()
    let log = try Self.run(
      "/bin/bash",
      [
        ProjectFolder.path + "/scripts/install", BuiltProducts.path(of: "rashomon"), root.path,
      ])
    #expect(log.status == 0, "\(log.text)")
    let version = try Self.run(root.path + "/bin/rashomon", ["--version"])
    #expect(version.text == (try Workplace().run(["--version"]).text))
    for (file, words) in [
      ("man/man1/rashomon.1", ".TH RASHOMON 1"), ("man/man5/rashomon.5", ".TH RASHOMON 5"),
      ("man/man1/rashomon-fetch.1", ".TH RASHOMON-FETCH 1"),
      ("bash-completion/completions/rashomon", "conflicts"),
      ("zsh/site-functions/_rashomon", "#compdef rashomon"),
      ("fish/vendor_completions.d/rashomon.fish", "conflicts"),
      ("doc/rashomon/README.md", "# Rashomon"), ("doc/rashomon/report.schema.json", "$schema"),
    ] {
      let text = try String(contentsOfFile: "\(root.path)/share/\(file)", encoding: .utf8)
      #expect(text.contains(words), "\(file)")
    }
  }

  @Test(arguments: [
    ("bash", ["-n"], "bash"), ("zsh", ["-n"], "zsh"), ("fish", ["--no-execute"], "fish"),
  ])
  func completionsAreAProgramOfTheirShell(shell: String, check: [String], kind: String) throws {
    let places = ["/bin/", "/usr/bin/"].map { $0 + shell }
    guard let program = places.first(where: FileManager.default.isExecutableFile) else { return }
    let folder = try TemporaryFolder()
    let script = try Workplace().run(["--generate-completion-script", kind]).text
    try folder.write(script, to: "script")
    let run = try Self.run(program, check + [folder.path + "/script"])
    #expect(run.status == 0, "\(run.text)")
    for command in Self.commands.dropFirst() { #expect(script.contains(command)) }
  }

  @Test(arguments: commands)
  func theManualHoldsEveryOptionOfTheHelp(command: String) throws {
    let manual = try Self.manual(1)
    let help = try Workplace().run([command, "--help"]).text
    let options = help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") }
    #expect(options.contains("--help"))
    for option in options { #expect(manual.contains(option), "\(command) \(option)") }
  }

  @Test func theManualHoldsEveryKeyScreenAndSetting() throws {
    let (commands, files) = (try Self.manual(1), try Self.manual(5))
    for binding in KeyTable.standard.bindings {
      #expect(commands.contains(binding.help), "\(binding.help)")
    }
    for setting in SettingDescription.all { #expect(files.contains(setting.help)) }
    for place in Place.allCases { #expect(files.contains(place.rawValue)) }
  }

  @Test(arguments: [
    ["--section", "1"], ["--section", "5"], ["--of", "rashomon-fetch"],
  ])
  func theManualIsAPageThatOtherProgramsRead(page: [String]) throws {
    let text = try Workplace().run(["manual"] + page).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 }, "a terminal without UTF-8 shows it too")
    let folder = try TemporaryFolder()
    try folder.write(text, to: "page")
    for (program, arguments) in [
      ("/usr/bin/mandoc", ["-T", "lint", "-W", "error"]),
      ("/usr/bin/groff", ["-man", "-ww", "-z"]),
    ] where FileManager.default.isExecutableFile(atPath: program) {
      let run = try Self.run(program, arguments + [folder.path + "/page"])
      #expect(run.status == 0 && run.text.isEmpty, "\(program): \(run.text)")
    }
  }

  @Test func theManualOfFetchingHoldsEveryMember() throws {
    let manual = try Self.manual(["--of", "rashomon-fetch"])
    var request = FetchRequest(id: 0, url: "u", body: "b")
    (request.etag, request.lastModified) = ("e", "l")
    var response = FetchResponse(id: 0, url: "u", time: "t", failure: FetchFailure(.host))
    (response.status, response.body, response.sha256) = (200, "b", "s")
    (response.bytes, response.crawlDelay) = (1, 1)
    let lines = [
      FetchLine.bytes(request), FetchLine.bytes(response), FetchLine.bytes(FetchBounds()),
    ]
    for line in lines {
      let members = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      for name in try #require(members).keys { #expect(manual.contains(name), "\(name)") }
    }
    for kind in FetchFailure.Kind.allCases { #expect(manual.contains(kind.rawValue)) }
  }

  @Test func fetchingIsFoundBesideTheProgramAndInTheSearchPath() throws {
    let folder = try TemporaryFolder()
    for name in ["bin", "elsewhere"] { try folder.folder(name) }
    try folder.link("bin/rashomon", to: BuiltProducts.path(of: "rashomon"))
    let linked = try Self.run(folder.path + "/bin/rashomon", ["doctor"])
    #expect(linked.text.contains(BuiltProducts.path(of: "rashomon-fetch")))
    // Another file, beside which nothing stands.
    let alone = folder.path + "/elsewhere/rashomon"
    // By a program of its own: a test beside this one may start a program meanwhile, which inherits what
    // this process has open, and a file that someone may write to cannot be started.
    _ = try Self.run("/bin/cp", [BuiltProducts.path(of: "rashomon"), alone])
    #expect(try Self.run(alone, ["doctor"]).text.contains("neither beside rashomon"))
    try folder.link("bin/rashomon-fetch", to: BuiltProducts.path(of: "rashomon-fetch"))
    let found = try Self.run(alone, ["doctor"], path: folder.path + "/bin:/usr/bin:/bin")
    #expect(found.text.contains(folder.path + "/bin/rashomon-fetch"))
  }

  /// A page with its escapes undone, as far as it uses them.
  private static func manual(_ section: Int) throws -> String {
    try manual(["--section", "\(section)"])
  }

  private static func manual(_ page: [String]) throws -> String {
    var text = try Workplace().run(["manual"] + page).text
    let escapes = [
      ("\\-", "-"), ("\\(aq", "'"), ("\\(ga", "`"), ("\\(ha", "^"), ("\\(ti", "~"),
      ("\\(dq", "\""), ("\\&", ""), ("\\e", "\\"),
    ]
    for (escape, character) in escapes {
      text = text.replacingOccurrences(of: escape, with: character)
    }
    return text
  }

  private static func run(
    _ program: String, _ arguments: [String], path: String = "/usr/bin:/bin"
  ) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["PATH": path, "LANG": "C.UTF-8", "RASHOMON_WORDNET": ""]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
