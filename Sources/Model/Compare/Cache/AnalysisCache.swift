/// Where an analysis keeps what it worked out for the next start: two files that may be deleted at any
/// time. What is kept is found by what it was worked out from, so nothing in them is ever wrong for an
/// article that changed; it is not found.
public struct AnalysisCache: Sendable {
  let path: String
  let key: String

  /// A cache in a folder, in files of a `name`. `key` tells the program that worked it out: results of
  /// another one are not found.
  public init(folder: String, name: String, key: String) {
    path = "\(folder)/\(name)"
    self.key = key
  }

  /// All results but the latest.
  var mainPath: String { path + ".results" }
  /// The latest ones, so that a change of one article does not write all of them again.
  var changesPath: String { path + ".changes" }
}
