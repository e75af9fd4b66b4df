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
    /// Not sound as the format that its name or its first bytes promise, as in "JSON".
    case malformed(format: String)
    /// Sound as its format, and neither a feed nor articles: settings, a schema, a drawing; the names
    /// that it begins with.
    case noArticles(format: String, names: [String])
    /// No column that holds the text of articles; the names of those that there are.
    case unknownColumns([String])
    /// Parts of a file of several that cannot be read; they count from 1.
    case brokenParts(count: Int, first: Int, part: Part)
    /// Parts of a file of several of which the file holds a summary and no more.
    case summaries(count: Int, of: Int)
    /// A list of feeds, which holds no article; their names.
    case feedList([String])
    /// A PDF without text, as of scanned pages.
    case noTextInPages
    /// A program is needed that is not installed; `package` is where Debian has it.
    case programMissing(name: String, package: String)
    /// A program could not read the file; nil where it was killed.
    case programFailed(name: String, status: Int32?)
    /// A program took longer than it may.
    case programSlow(name: String, seconds: Int)
    /// Another program keeps the file locked.
    case busy(program: String)
    /// Only the first articles of a file were taken.
    case tooMany(limit: Int)
    /// A page whose text is links and teasers, as a front page.
    case noMainText
    /// A page, mail or document beyond a bound; the text behind it is missing.
    case cut(ReadingBound)
  }

  /// A part of a file of several articles.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case row, line, entry, message
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
