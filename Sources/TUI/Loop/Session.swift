import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a start leaves to the next one: the screens with the places on them, and what was typed.
public struct Session: Codable, Hashable, Sendable {
  /// One screen of the stack. What a screen has no use for is nil.
  struct KeptScreen: Codable, Hashable, Sendable {
    let place: String
    var articles: [String]?
    var comparison: String?
    var focus: String?
    /// Byte in the focused article that the cursor is on.
    var offset: Int?
    var top: Int?
    var folded: [String]?
    var filter: String?
    var order: String?
    var selected: String?
  }

  let screens: [KeptScreen]
  let commands: [String]
  let searches: [String]

  /// Reads what `text` wrote; nil where it is of another version.
  public init?(_ text: String) {
    guard let session = try? JSONDecoder().decode(Session.self, from: Data(text.utf8)) else {
      return nil
    }
    self = session
  }

  init(screens: [KeptScreen], commands: [String], searches: [String]) {
    self.screens = screens
    self.commands = commands
    self.searches = searches
  }

  /// The session as text; nil where it cannot be written, which no session brings about.
  public var text: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}
