import ArgumentParser
import Model

/// The command line: `rashomon` without a command is the reader.
@main
struct Rashomon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Shows what several sources say about one event, and where they conflict.",
    discussion: """
      Without a command it opens the reader on folders and files; a folder that is called like a
      command is written with its way, as ./list.

      Example: rashomon seeds
      """,
    version: ProgramVersion.text,
    subcommands: [
      ReaderCommand.self, CompareCommand.self, ListCommand.self, ConflictsCommand.self,
      MentionsCommand.self, TextCommand.self, MarksCommand.self, ExportCommand.self,
      AddCommand.self, DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ReaderCommand.self
  )

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot(CommandFirst.order(arguments, commands: commandNames))
      try command.run()
    } catch let trouble as Trouble {
      Output.complain(trouble.line)
      exit(withError: ExitCode(2))
    } catch {
      // Help, version and usage are the parser's; a failure of any other kind is trouble.
      let code = exitCode(for: error)
      if error is ExitCode || code.isSuccess { exit(withError: error) }
      if code == .validationFailure {
        // The parser repeats an argument as it was typed, and a shell's star may have typed the name
        // of a file: "--\u{1B}[2J.txt".
        Output.put(VisibleLine.keepingOffsets(fullMessage(for: error)) + "\n")
        exit(withError: code)
      }
      Output.complain("rashomon: \(error)")
      exit(withError: ExitCode(2))
    }
  }
}
