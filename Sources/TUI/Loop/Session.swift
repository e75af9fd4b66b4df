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
    var story: String?
    var comparison: String?
    var focus: String?
    /// Byte in the focused article that the cursor is on.
    var offset: Int?
    var top: Int?
    var folded: [String]?
    /// Where rows begin that are folded in Compare.
    var folds: [KeptPlace]?
    var weights: [String: Int]?
    /// Whether the columns of Compare scroll by themselves.
    var isFree: Bool?
    var filter: String?
    var order: String?
    var selected: String?
  }

  /// A byte of an article.
  struct KeptPlace: Codable, Hashable, Sendable {
    let article: String
    let offset: Int
  }

  /// The paths that were read: screens of others are not taken up.
  let paths: [String]
  let screens: [KeptScreen]
  let commands: [String]
  let searches: [String]
  /// The columns of Compare that the reader chose, a story each; the latest last.
  let columns: [[String]]?

  /// Reads what `text` wrote; nil where it is of another version.
  public init?(_ text: String) {
    guard let session = try? JSONDecoder().decode(Session.self, from: Data(text.utf8)) else {
      return nil
    }
    self = session
  }

  init(
    paths: [String], screens: [KeptScreen], commands: [String], searches: [String],
    columns: [[String]]? = nil
  ) {
    self.paths = paths
    self.screens = screens
    self.commands = commands
    self.searches = searches
    self.columns = columns
  }

  /// The session as text; nil where it cannot be written, which no session brings about.
  public var text: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}
