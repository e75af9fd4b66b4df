/// A file that may hold articles: the name people see, and the bytes that the system opens.
public struct ArticleFile: Hashable, Sendable {
  /// The path as the system knows it, without a terminating NUL; it need not be valid UTF-8.
  public let path: [UInt8]

  /// Takes a path as the system knows it.
  public init(path: [UInt8]) {
    self.path = path
  }

  /// The argument as typed, joined with the way below it; bytes that are no UTF-8 show as U+FFFD.
  public var file: String { String(decoding: path, as: UTF8.self) }
}

extension ArticleFile: Comparable {
  /// By the bytes of the path.
  public static func < (left: ArticleFile, right: ArticleFile) -> Bool {
    left.path.precedes(right.path)
  }
}
