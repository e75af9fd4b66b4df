import Model

/// Words of an article that a comparison rests on: a claim, or what speaks for one event or two.
struct EvidencePiece: Hashable, Sendable {
  let article: ArticleID
  let range: TextRange
  /// What the words say, as in "says Monday".
  let meaning: String

  /// Every piece of a comparison: the words of each claim, then the same-event evidence; words that
  /// are both count once.
  static func pieces(of comparison: Comparison) -> [EvidencePiece] {
    let claims = comparison.values.flatMap { value in
      value.claims.map {
        EvidencePiece(
          article: $0.article, range: $0.range, meaning: "says \(Wording.label(value.value))")
      }
    }
    let evidence = comparison.sameEvent.evidence.map {
      EvidencePiece(article: $0.article, range: $0.range, meaning: Wording.why($0))
    }
    var seen: Set<TextHit> = []
    return (claims + evidence).filter {
      seen.insert(TextHit(article: $0.article, range: $0.range)).inserted
    }
  }
}

extension CompareState {
  /// The pieces of evidence for what is looked at that stand in the articles shown.
  func evidencePieces(in findings: Findings) -> [EvidencePiece] {
    guard let comparison = findings.comparison(comparison) else { return [] }
    return EvidencePiece.pieces(of: comparison).filter { articles.contains($0.article) }
  }

  /// Goes along the evidence, past the end to the first.
  /// - Returns: what the reader is told: which piece it is and what it says.
  mutating func goAlongEvidence(by step: Int, in state: AppState) -> String? {
    let pieces = evidencePieces(in: state.findings)
    guard !pieces.isEmpty else { return nil }
    let here = evidence.flatMap { pieces.firstIndex(of: $0) }
    let wanted = here.map { $0 + step } ?? (step > 0 ? step - 1 : pieces.count + step)
    let index = (wanted % pieces.count + pieces.count) % pieces.count
    let piece = pieces[index]
    goTo(TextHit(article: piece.article, range: piece.range), in: state)
    evidence = piece
    let all = state.findings.comparison(comparison).map(EvidencePiece.pieces)?.count ?? 0
    let hidden = all - pieces.count
    return "evidence \(index + 1) of \(pieces.count): \(piece.meaning)"
      + (hidden > 0 ? " (\(hidden) more in sources not shown; p peeks)" : "")
  }
}
