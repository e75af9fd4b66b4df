/// Words in quotation marks, with who says them where the text tells.
struct Quotation: Hashable, Sendable {
  /// The tokens between the marks.
  let words: Range<Int>
  /// The speaker's name; nil where none is found.
  let speaker: Annotation<Name>?
}
