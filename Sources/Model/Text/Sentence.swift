/// One sentence of prose, or the whole of a title, heading or other block: the unit that is
/// aligned, shown and quoted around a claim.
public struct Sentence: Hashable, Sendable {
  /// Its bytes, without surrounding white space.
  public let range: TextRange
  /// Index of its block in `Article.blocks`.
  public let block: Int
  /// Kind of that block.
  public let kind: Block.Kind
  /// Indices of its tokens in `Document.tokens`.
  public let tokens: Range<Int>

  /// Makes a sentence.
  public init(range: TextRange, block: Int, kind: Block.Kind, tokens: Range<Int>) {
    self.range = range
    self.block = block
    self.kind = kind
    self.tokens = tokens
  }
}
