/// Names the rule that made an annotation, a claim or a comparison, as in "time.weekday".
public struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The family, a full stop, and the rule's own name.
  public let name: String
  /// Takes a name.
  public init(_ name: String) { self.name = name }
  /// Takes a name.
  public init(stringLiteral name: String) { self.name = name }
  /// The name.
  public var description: String { name }
  /// By name.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.name < right.name }
}
