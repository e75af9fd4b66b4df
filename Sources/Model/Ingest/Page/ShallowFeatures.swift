/// Tells running text from page furniture by the number of words and links of a block and its two
/// neighbours: the decision tree of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using
/// Shallow Text Features" (WSDM 2010), Algorithm 2, with its constants.
enum ShallowFeatures {
  /// By block: whether it is content.
  static func isContent(_ blocks: [PageBlock]) -> [Bool] {
    blocks.indices.map { index in
      isContent(
        blocks[index], after: index > 0 ? blocks[index - 1] : nil,
        before: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
  }

  private static func isContent(
    _ block: PageBlock, after previous: PageBlock?, before next: PageBlock?
  ) -> Bool {
    guard block.linkDensity <= 0.333333 else { return false }
    let nextWords = next?.words ?? 0
    if previous?.linkDensity ?? 0 <= 0.555556 {
      if block.words > 16 || nextWords > 15 { return true }
      return previous?.words ?? 0 > 4
    }
    return block.words > 40 || nextWords > 17
  }
}
