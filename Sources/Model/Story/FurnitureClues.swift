/// What the dates in a page's furniture and in the properties of a document say: it was saved on that
/// day, so the article is not younger; where nothing else is known, it may be its own.
enum FurnitureClues {
  /// The clues of an article whose own date is not stated.
  static func clues(of article: Article) -> [DateClue] {
    if let figures = article.ambiguousDate { return [clue(figures, article.id)] }
    guard let saved = article.statedDates.first(where: { !$0.isOwn }) else { return [] }
    let day = saved.date.daysSince1970
    let evidence = Evidence(
      article: article.id, range: saved.range ?? TextRange(0, 0), kind: .dateline(bound(saved)))
    return [
      DateClue(days: DaySet(through: day), weight: 0.6, evidence: evidence),
      // A document is changed by whoever opens it, also years later.
      DateClue(
        days: DaySet(day, through: day), weight: saved.isUpdate ? 0.2 : 0.35, evidence: evidence),
    ]
  }

  private static func bound(_ saved: Article.StatedDate) -> DateBound {
    guard saved.place == .documentProperties else { return .pageDate(saved.date.iso) }
    return saved.isUpdate ? .documentChanged(saved.date.iso) : .documentMade(saved.date.iso)
  }

  /// The date in the furniture, where the text speaks against it.
  static func distrusted(_ article: Article, _ days: DaySet) -> [Evidence] {
    guard let header = article.statedDates.first(where: { $0.place == .pageHeader }),
      let range = header.range, !days.contains(header.date.daysSince1970)
    else { return [] }
    return [
      Evidence(
        article: article.id, range: range, kind: .dateline(.distrusted(header.date.iso)))
    ]
  }

  /// "05/02/2013" is 5 February or 2 May: the text decides.
  private static func clue(_ figures: Article.AmbiguousDate, _ article: ArticleID) -> DateClue {
    let days = [figures.dayFirst, figures.monthFirst].map(\.daysSince1970)
    return DateClue(
      days: DaySet(days.map { $0...$0 }), weight: 0.8,
      evidence: Evidence(
        article: article, range: figures.range, kind: .dateline(.figures)))
  }
}
