/// What ended the reading of a file before its end; each with its figure.
public enum ReadingBound: Hashable, Sendable {
  /// Elements of a page in one another.
  case depth(Int)
  /// Elements and stretches of text of a page.
  case nodes(Int)
  /// Parts of a mail in one another.
  case partDepth(Int)
  /// Parts of one multipart of a mail.
  case parts(Int)
  /// Bytes of the text of a document.
  case text(bytes: Int)
}
