import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the help says of a command, as the parser of the command line writes it in JSON
/// (`--experimental-dump-help`, serialization version 0).
struct HelpTree: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [HelpTree]?
  let shouldDisplay: Bool?

  /// An option, a flag or an argument.
  struct Argument: Decodable {
    let kind: String
    let abstract: String?
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let isRepeating: Bool?
    let isOptional: Bool?
    let shouldDisplay: Bool?

    /// A name, as "long" and "format" for `--format`.
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    /// How it is typed, as "-o, --output FILE".
    var term: String {
      let value = (valueName ?? "").uppercased()
      guard let names, !names.isEmpty else { return value + (isRepeating == true ? "…" : "") }
      let typed = names.map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" }
      return typed.joined(separator: ", ") + (kind == "option" ? " \(value)" : "")
    }

    /// What it does, the values that it takes and the one that holds where it is left out.
    var help: String {
      var parts = [abstract ?? ""]
      if let allValues, !allValues.isEmpty {
        parts.append("One of \(allValues.joined(separator: ", ")).")
      }
      if let defaultValue, !defaultValue.isEmpty { parts.append("By default \(defaultValue).") }
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether every command has it, so that the manual names it once.
    var isCommon: Bool { names?.contains { $0.name == "help" || $0.name == "version" } == true }
  }

  /// The commands that the help lists, in its order.
  var shown: [HelpTree] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// What is typed but for the options, as "compare FILES…".
  var usage: String {
    let values = (arguments ?? []).filter { $0.kind == "positional" }.map { argument in
      argument.isOptional == true ? "[\(argument.term)]" : argument.term
    }
    return ([commandName] + values).joined(separator: " ")
  }

  /// Reads the tree of a program from its root command.
  static func read(of root: ParsableCommand.Type) throws -> HelpTree {
    try JSONDecoder().decode(Dump.self, from: Data(root._dumpHelp().utf8)).command
  }

  private struct Dump: Decodable { let command: HelpTree }
}
