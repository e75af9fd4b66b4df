/// The folder of the reader's own files for this program, by the XDG Base Directory Specification.
enum SettingsFolder {
  /// Where a file of that folder is looked for; nil where the environment names no folder. A relative
  /// folder counts as none.
  static func path(of name: String, _ environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/rashomon/\(name)"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/rashomon/\(name)"
  }
}
