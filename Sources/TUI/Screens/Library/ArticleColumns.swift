import Model

/// The columns of an article's row; fewer of them in a narrower window.
struct ArticleColumns {
  /// Width of the row in cells.
  let width: Int

  private var showsSource: Bool { width >= 76 }
  private var showsWords: Bool { width >= 90 }
  private var showsDate: Bool { width >= 60 }
  private var sourceWidth: Int { width >= 110 ? 22 : 14 }

  /// The names of the columns.
  func heads(_ signs: Signs) -> [TableRow.Cell] {
    cells(
      chosen: "", unread: "", sigil: "", title: "title", source: "source", date: "date",
      conflicts: "open \(signs.conflict)", words: "words", role: .dim, sigilRole: .dim)
  }

  /// The cells of one article.
  func cells(_ article: Article, state: AppState, isChosen: Bool) -> [TableRow.Cell] {
    let findings = state.findings
    let open = state.tallies.article(article.id).open
    let isUnread = !state.read.contains(article.id)
    return cells(
      chosen: isChosen ? state.signs.chosen : " ", unread: isUnread ? state.signs.unread : " ",
      sigil: findings.sigils[article.id] ?? "", title: title(of: article, in: findings),
      source: ArticleLabel.source(of: article, width: sourceWidth),
      date: ArticleLabel.shortDate(findings.analysis.datelines[article.id]),
      conflicts: open == 0 ? "" : "\(open) \(state.signs.conflict)",
      words: "\(article.wordCount)", role: .text, sigilRole: .sigil)
  }

  /// The title, after what the article repeats: "(as A, 93 %) Flood in the valley".
  private func title(of article: Article, in findings: Findings) -> String {
    let title = ArticleLabel.title(of: article)
    return ArticleLabel.reprint(article.id, in: findings).map { "(\($0)) \(title)" } ?? title
  }

  private func cells(
    chosen: String, unread: String, sigil: String, title: String, source: String, date: String,
    conflicts: String, words: String, role: Role, sigilRole: Role
  ) -> [TableRow.Cell] {
    var cells: [TableRow.Cell] = [
      .init(chosen, role: chosen == " " ? role : .marked, width: 1),
      .init(unread, role: role, width: 1),
      .init(sigil, role: sigilRole, width: 3), .init(title, role: role, width: nil),
    ]
    if showsSource { cells.append(.init(source, role: .dim, width: sourceWidth)) }
    if showsDate { cells.append(.init(date, role: role, width: 11)) }
    cells.append(
      .init(conflicts, role: role == .dim ? .dim : .conflict, width: 6, isRight: true))
    if showsWords { cells.append(.init(words, role: .dim, width: 6, isRight: true)) }
    return cells
  }
}
