import Model

/// Reads settings from the values of a file. What is wrong is told, and the rest counts.
public struct SettingsReader: Sendable {
  /// The settings.
  public private(set) var settings = ReaderSettings()
  /// What is wrong, in the order of the entries, keys last.
  public private(set) var problems: [SettingProblem] = []

  private static let names = SettingDescription.all.map(\.name) + ["keys"]

  /// Reads entries in any order.
  public init(_ entries: [SettingEntry]) {
    for entry in entries where entry.path.first != "keys" { read(entry) }
    let keys = entries.filter { $0.path.first == "keys" }
    // First what is taken away, so that a key that is freed can be given anew.
    let (freed, given) = (keys.filter(isUnbinding), keys.filter { !isUnbinding($0) })
    for entry in freed + given { bind(entry) }
  }

  private mutating func read(_ entry: SettingEntry) {
    switch (entry.path, entry.value) {
    case (["theme"], .text(let name)), (["theme", "name"], .text(let name)):
      guard let theme = ThemeName(rawValue: name) else {
        return refuse(entry, "no theme \"\(name)\"", ThemeName.allCases.map(\.rawValue))
      }
      settings.theme = theme
    case (["mouse"], .flag(let mouse)): settings.usesMouse = mouse
    case (["plain"], .flag(let isPlain)): settings.isPlain = isPlain
    case (["ascii"], .flag(let isASCII)): settings.isASCII = isASCII
    case (["stack-below"], .number(let columns)) where (1...1_000).contains(columns):
      settings.stackBelow = columns
    case (["author"], .text(let author)) where !author.isEmpty: settings.author = author
    case (["clipboard"], _):
      settings.clipboard = program(entry)
    case (["browser"], _):
      settings.browser = program(entry)
    case (["theme"], _): refuse(entry, "is no text", ThemeName.allCases.map(\.rawValue))
    case (["mouse"], _), (["plain"], _), (["ascii"], _):
      refuse(entry, "is neither", ["true", "false"])
    case (["stack-below"], _): refuse(entry, "is no number of columns", ["1 to 1000"])
    case (["author"], _): refuse(entry, "is no name", ["a text that is not empty"])
    default:
      if entry.path.count == 2, entry.path[0] == "theme" { return readLook(entry) }
      if entry.path.first == "columns" { return readColumn(entry) }
      refuse(entry, "no such setting", Self.names)
    }
  }

  private mutating func readLook(_ entry: SettingEntry) {
    guard let role = Role(rawValue: entry.path[1]) else {
      return refuse(
        entry, "no role \"\(entry.path[1])\"", ["name"] + Role.allCases.map(\.rawValue))
    }
    guard case .text(let words) = entry.value, let look = Look(words) else {
      return refuse(entry, "is no look", [Look.vocabulary])
    }
    settings.looks[role] = look
  }

  private mutating func readColumn(_ entry: SettingEntry) {
    guard entry.path.count == 2, let field = ArticleField(rawValue: entry.path[1]) else {
      return refuse(entry, "is no field of an article", ArticleField.allCases.map(\.rawValue))
    }
    guard case .text(let name) = entry.value, !name.isEmpty else {
      return refuse(entry, "is no name of a column", ["a text that is not empty"])
    }
    settings.columns[field] = name
  }

  private mutating func program(_ entry: SettingEntry) -> [String]? {
    switch entry.value {
    case .text(let words):
      let parts = words.split(separator: " ").map(String.init)
      if !parts.isEmpty { return parts }
    case .texts(let parts) where parts.first?.isEmpty == false: return parts
    default: break
    }
    refuse(entry, "is no program", ["a text as \"xclip -in\"", "a list as [\"xclip\", \"-in\"]"])
    return nil
  }

  private func isUnbinding(_ entry: SettingEntry) -> Bool { entry.value == .text("") }

  private mutating func bind(_ entry: SettingEntry) {
    guard entry.path.count == 3 else {
      return refuse(entry, "stands in no table of keys", Self.tables)
    }
    let places: Set<Place>
    if entry.path[1] == Self.everywhere {
      places = Set(Place.screens)
    } else if let place = Place(rawValue: entry.path[1]) {
      places = [place]
    } else {
      return refuse(entry, "no table of keys \"\(entry.path[1])\"", Self.tables)
    }
    guard case .text(let name) = entry.value else {
      return refuse(entry, "is no text", ["the name of an action", "\"\" to unbind the key"])
    }
    do throws(Refusal) {
      let sequence = try KeySequence.read(entry.path[2])
      settings.keys =
        try name.isEmpty
        ? settings.keys.unbinding(sequence, in: places)
        : settings.keys.binding(sequence, to: name, in: places)
    } catch {
      problems.append(SettingProblem(entry.path, error.reason))
    }
  }

  private static let everywhere = "everywhere"
  private static let tables =
    ["keys.\(everywhere)"] + Place.allCases.map { "keys.\($0.rawValue)" }

  private mutating func refuse(_ entry: SettingEntry, _ what: String, _ allowed: [String]) {
    let list = allowed.joined(separator: ", ")
    problems.append(SettingProblem(entry.path, "\(what); allowed: \(list)"))
  }
}
