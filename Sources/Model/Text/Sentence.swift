/// One sentence of prose, or the whole of a title, heading or other block: the unit that is
/// aligned, shown and quoted around a claim.
public struct Sentence: Hashable, Sendable {
  /// Its bytes, without surrounding white space.
  public let range: TextRange
  /// Kind of its block.
  public let kind: Block.Kind
  // Half as wide as they are given: sentences are kept for every article that was read.
  private let blockIndex: Int32
  private let tokenIndices: Range<Int32>

  /// Makes a sentence.
  public init(range: TextRange, block: Int, kind: Block.Kind, tokens: Range<Int>) {
    self.range = range
    self.kind = kind
    blockIndex = Int32(clamping: block)
    let first = Int32(clamping: tokens.lowerBound)
    tokenIndices = first..<max(first, Int32(clamping: tokens.upperBound))
  }

  /// Index of its block in `Article.blocks`.
  public var block: Int { Int(blockIndex) }
  /// Indices of its tokens in `Document.tokens`.
  public var tokens: Range<Int> { Int(tokenIndices.lowerBound)..<Int(tokenIndices.upperBound) }
}
