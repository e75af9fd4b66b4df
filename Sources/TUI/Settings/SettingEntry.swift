/// One value of the settings file, with the keys of the tables that it stands in.
public struct SettingEntry: Hashable, Sendable {
  /// A value as far as settings have a use for it.
  public enum Value: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    case number(Int)
    case texts([String])
    /// A value of another kind, as a date.
    case other
  }

  /// The keys on the way to it, as in `["keys", "compare", "x"]`.
  public let path: [String]
  /// The value.
  public let value: Value

  /// Makes an entry.
  public init(_ path: [String], _ value: Value) {
    self.path = path
    self.value = value
  }
}

/// What is wrong with one value of the settings file.
public struct SettingProblem: Hashable, Sendable {
  /// The keys on the way to it.
  public let path: [String]
  /// What is wrong, and what is allowed.
  public let reason: String

  /// Makes a problem.
  public init(_ path: [String], _ reason: String) {
    self.path = path
    self.reason = reason
  }
}
