/// Something that kept a file from being read, as a value: one bad file never stops a folder.
/// `Wording` puts it in words.
public struct Problem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// The system refused; `code` is the errno.
    case unreadable(code: Int32)
    /// No such file or folder.
    case missing
    /// A FIFO, a socket or a device.
    case notAFile
    /// The bytes are no text (NUL bytes, mostly controls).
    case notText
    /// Larger than the bound, in bytes.
    case tooLarge(limit: Int)
    /// Nothing but white space.
    case empty
    /// The folder holds no article.
    case emptyFolder
    /// A kind of file that cannot be read yet, by its ending.
    case unsupported(kind: String)
    /// A page whose text is links and teasers, as a front page.
    case noMainText
    /// A page whose elements go deeper or are more than the bound; the text behind it is missing.
    case cut(PageBound)
  }
  /// The argument as typed, joined with the way below it.
  public let file: String
  /// What is wrong.
  public let kind: Kind
  /// Makes a problem.
  public init(file: String, kind: Kind) {
    self.file = file
    self.kind = kind
  }
}

extension Problem: Comparable {
  /// By the bytes of the file's name, then by kind.
  public static func < (left: Problem, right: Problem) -> Bool {
    if left.file == right.file { return "\(left.kind)" < "\(right.kind)" }
    return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }
}
