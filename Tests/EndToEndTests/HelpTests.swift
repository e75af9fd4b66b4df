import Foundation
import TestSupport
import Testing

/// The help and the doctor say only what is so.
@Suite(.serialized) struct HelpTests {
  @Test(arguments: [
    "compare", "list", "conflicts", "mentions", "text", "marks", "export", "doctor",
  ])
  func anExampleOfTheHelpWorksInTheProject(command: String) throws {
    let help = try Workplace().run([command, "--help"]).text
    let lines = help.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let example = try #require(lines.first { $0.hasPrefix("Example: rashomon ") })
    let words = example.split(separator: " ").dropFirst(2).prefix { $0 != ">" }
    for path in words.filter({ $0.hasPrefix("seeds") }) {
      #expect(FileManager.default.fileExists(atPath: "\(ProjectFolder.path)/\(path)"), "\(path)")
    }
    #expect(words.contains { $0.hasPrefix("seeds") })
  }

  @Test(arguments: ["mentions", "text"])
  func noOptionIsOfferedThatDoesNothing(command: String) throws {
    #expect(try !Workplace().run([command, "--help"]).text.contains("--no-cache"))
    let run = try Workplace().run([command, "--no-cache", "a.txt", "b.txt"])
    #expect(run.ending == .exit(status: 64))
  }

  @Test func theDoctorNamesOnlyWhatIsUsed() throws {
    let text = try Workplace().run(["doctor", "."]).text
    #expect(text.contains("word lists  built into the program"))
    #expect(text.contains("PDF         "))
  }
}
