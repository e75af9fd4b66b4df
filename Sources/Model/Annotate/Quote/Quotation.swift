/// Words in quotation marks, with who says them where the text tells.
public struct Quotation: Hashable, Sendable {
  /// The tokens between the marks.
  public let words: Range<Int>
  /// The speaker's name; nil where none is found.
  public let speaker: Annotation<Name>?

  /// Makes a quotation.
  public init(words: Range<Int>, speaker: Annotation<Name>?) {
    self.words = words
    self.speaker = speaker
  }
}
