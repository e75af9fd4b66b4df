/// A discrepancy and where its passages stand now.
public struct PlacedDiscrepancy: Hashable, Sendable {
  /// One passage of it.
  public struct Passage: Hashable, Sendable {
    /// As it was marked.
    public let marked: Discrepancy.Passage
    /// As it stands now: file, content, words and offsets of today; as it was marked where lost.
    public let now: Discrepancy.Passage
    /// Where it stands.
    public let place: PassagePlace

    /// What became of it.
    public var state: Anchor.State { place.anchor.state }
  }

  /// The discrepancy as it is kept.
  public let discrepancy: Discrepancy
  /// Its passages, in order.
  public let passages: [Passage]
}

extension PassageFinder {
  /// Finds all passages of a discrepancy.
  public func place(_ discrepancy: Discrepancy) -> PlacedDiscrepancy {
    let passages = discrepancy.passages.map { passage in
      let place = place(of: passage)
      return PlacedDiscrepancy.Passage(
        marked: passage, now: today(passage, at: place) ?? passage, place: place)
    }
    return PlacedDiscrepancy(discrepancy: discrepancy, passages: passages)
  }

  private func today(
    _ passage: Discrepancy.Passage, at place: PassagePlace
  ) -> Discrepancy.Passage? {
    guard let range = place.anchor.range, let article = article(place.article) else { return nil }
    return Discrepancy.Passage(
      file: article.file, article: article.id, sha256: article.sha256,
      selector: Selector(range, in: article.text))
  }
}
