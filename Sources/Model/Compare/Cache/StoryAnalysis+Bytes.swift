/// A compared story as bytes. What it was made from is told by the key that the bytes are kept under.
extension StoryAnalysis {
  /// All of it.
  var bytes: [UInt8] {
    var writer = StoryWriter(members: story.articles)
    writer.write(story.id)
    writer.write(story.title)
    story.reprints.write(to: &writer)
    for article in story.articles { datelines[article].write(to: &writer) }
    writer.write(UInt64(comparisons.count))
    for comparison in comparisons {
      comparison.relation.write(to: &writer)
      writer.writePart { comparison.write(to: &$0) }
    }
    return writer.written
  }

  /// Reads the story of some articles, of its comparisons those of the extent; nil where the bytes are
  /// none.
  init?(_ bytes: [UInt8], articles: [ArticleID], keeping extent: AnalysisExtent) {
    guard var reader = StoryReader(bytes, members: articles), let id = reader.text(),
      let title = reader.text(), let reprints: [Reprint] = reader.value()
    else { return nil }
    var datelines: [ArticleID: Dateline] = [:]
    for article in articles {
      guard let dateline: Dateline? = reader.value() else { return nil }
      datelines[article] = dateline
    }
    guard let count = reader.count() else { return nil }
    var comparisons: [Comparison] = []
    for _ in 0..<count {
      guard let relation: Relation = reader.value(), var part = reader.part() else { return nil }
      guard extent.keeps(relation) else { continue }
      guard let comparison: Comparison = part.value(), part.isAtEnd else { return nil }
      comparisons.append(comparison)
    }
    guard reader.isAtEnd else { return nil }
    self.init(
      story: Story(id: id, title: title, articles: articles, reprints: reprints),
      datelines: datelines, comparisons: comparisons)
  }
}
