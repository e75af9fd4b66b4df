/// What ended the reading of a page before its end.
public enum PageBound: Hashable, Sendable {
  /// Elements in one another, more than given.
  case depth(Int)
  /// Elements and stretches of text, more than given.
  case nodes(Int)
}
