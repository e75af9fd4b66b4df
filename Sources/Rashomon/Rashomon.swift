import ArgumentParser
import Model
import TUI

@main
struct Rashomon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rashomon",
    abstract: "Compares what several sources say about one event."
  )
}
