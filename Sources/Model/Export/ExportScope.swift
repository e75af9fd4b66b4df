/// Which part of an analysis and its marks an export holds.
public enum ExportScope: Hashable, Sendable {
  /// All of it.
  case everything
  /// Stories by id, with their articles, comparisons and marks.
  case stories([String])
  /// Marks by id, with the comparisons that they are on and the stories of their passages.
  case marks([String])
}
