/// When an article was written (TimeML's document creation time), and how that is known.
public struct Dateline: Hashable, Sendable {
  /// How the date is known.
  public enum Basis: String, Hashable, Sendable {
    case stated, inferred, unknown
  }
  /// The day or month as a TIMEX3 value, nil where unknown.
  public let value: String?
  /// First possible day.
  public let earliest: CalendarDate?
  /// Last possible day.
  public let latest: CalendarDate?
  /// 0 to 1.
  public let confidence: Double
  /// How it is known.
  public let basis: Basis
  /// The words it rests on.
  public let evidence: [Evidence]
  /// The field of the file that states it, as in "JSON-LD datePublished"; nil where its words stand
  /// in the text.
  public let field: String?
  /// Whether the date is stated as that of an update.
  public let isUpdate: Bool

  /// Makes a dateline.
  public init(
    value: String?, earliest: CalendarDate?, latest: CalendarDate?, confidence: Double,
    basis: Basis, evidence: [Evidence], field: String? = nil, isUpdate: Bool = false
  ) {
    self.value = value
    self.earliest = earliest
    self.latest = latest
    self.confidence = confidence
    self.basis = basis
    self.evidence = evidence
    self.field = field
    self.isUpdate = isUpdate
  }

  /// Nothing is known.
  public static let unknown = Dateline(
    value: nil, earliest: nil, latest: nil, confidence: 0, basis: .unknown, evidence: [])

  /// What the file itself states. The day on which a page or a document was saved only bounds the
  /// day of writing from above; the date of an update is taken where there is no better one, and less
  /// is made of it.
  init(stated article: Article) {
    guard let stated = article.statedDates.first(where: \.isOwn) else {
      let saved = article.statedDates.first?.date
      self.init(
        value: nil, earliest: nil, latest: saved, confidence: 0, basis: .unknown, evidence: [])
      return
    }
    let evidence = stated.range.map {
      [Evidence(article: article.id, range: $0, kind: .date(stated.date.iso))]
    }
    self.init(
      value: stated.date.iso, earliest: stated.date, latest: stated.date,
      confidence: stated.isUpdate ? 0.5 : 0.9, basis: .stated, evidence: evidence ?? [],
      field: stated.field, isUpdate: stated.isUpdate)
  }
}
