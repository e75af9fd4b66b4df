/// Lays the sentences of several articles side by side, so that those that say the same share a row.
///
/// The first article keeps its order; a sentence of another goes to the row of the sentence that it
/// is surely aligned with (each is the other's best), the rest follow what stands before them in
/// their own article. So no sentence is lost or shown twice, and where an account tells things in
/// another order its sentence is marked as moved. The layout of collation tools (CollateX), by
/// sentence instead of by word: precise alignments only, for the screen; conflicts are searched by
/// claims, not by this. Passages that the reader pinned share a row whatever they say, and sure pairs
/// do not cross them (`PinnedSentences`).
struct Aligner {
  /// Least likeness of a sure pair without a common claim.
  private static let threshold = 0.24
  /// What a slot of one event that both sentences fill adds to their likeness.
  private static let claimBonus = 0.35

  private let columns: [Column]
  private let fastenings: [Fastening]

  /// Two sentences that the reader pinned, by column and index; the one of the later column first.
  private struct Fastening {
    let column: Int
    let sentence: Int
    let otherColumn: Int
    let otherSentence: Int
  }

  /// One article: its sentences, their words, and the comparisons that each takes part in.
  private struct Column {
    let sentences: [Sentence]
    let words: [[UInt64]]
    let comparisons: [Set<Int>]
  }

  /// Prepares articles of an analysis, in the order of the columns; pairs of other articles count for
  /// nothing.
  init(_ articles: [ArticleID], in analysis: Analysis, pinned: [PassagePair] = []) {
    let lexicon = Lexicon.standard()
    let columns = articles.map { id in
      let sentences = analysis.sentences(of: id)
      let text = analysis.article(id)?.text ?? ArticleText("")
      return Column(
        sentences: sentences,
        words: sentences.map { Aligner.words($0, text, lexicon) },
        comparisons: Aligner.comparisons(sentences, id, analysis))
    }
    self.columns = columns
    fastenings = pinned.flatMap { pair -> [Fastening] in
      guard let first = articles.firstIndex(of: pair.first.article),
        let second = articles.firstIndex(of: pair.second.article), first != second
      else { return [] }
      let sides = [(first, pair.first.range), (second, pair.second.range)]
        .sorted { $0.0 > $1.0 }
        .map { column, range in
          (
            column,
            columns[column].sentences.indices.filter {
              columns[column].sentences[$0].range.overlaps(range)
            }
          )
        }
      return Aligner.fastenings(sides[0], sides[1])
    }
  }

  /// Pairs sentence by sentence; what the later column has more goes to the other's last.
  private static func fastenings(
    _ later: (column: Int, sentences: [Int]), _ earlier: (column: Int, sentences: [Int])
  ) -> [Fastening] {
    guard let last = earlier.sentences.last else { return [] }
    return later.sentences.enumerated().map { index, sentence in
      let other = earlier.sentences.indices.contains(index) ? earlier.sentences[index] : last
      return Fastening(
        column: later.column, sentence: sentence, otherColumn: earlier.column,
        otherSentence: other)
    }
  }

  /// The rows, in the order of the first article.
  /// - Complexity: quadratic in the sentences of two articles.
  func rows() -> [AlignedRow] {
    guard let first = columns.first else { return [] }
    var rows = first.sentences.indices.map { row(column: 0, sentence: $0) }
    for column in columns.indices.dropFirst() { add(column, to: &rows) }
    return rows.map { row in
      AlignedRow(
        cells: row.cells.enumerated().map { column, indices in
          indices.map { columns[column].sentences[$0] }
        }, moved: row.moved)
    }
  }

  /// A row by indices of sentences.
  private struct Row {
    var cells: [[Int]]
    var moved: [Bool]
  }

  private func row(column: Int, sentence: Int) -> Row {
    var row = Row(
      cells: Array(repeating: [], count: columns.count),
      moved: Array(repeating: false, count: columns.count))
    row.cells[column] = [sentence]
    return row
  }

  // MARK: Adding a column

  private func add(_ column: Int, to rows: inout [Row]) {
    let partner = partners(of: column, in: rows)
    let inOrder = longestIncreasing(partner)
    var lone = LoneRows()
    for (sentence, target) in partner.enumerated() {
      guard let target else {
        lone.add(
          row(column: column, sentence: sentence),
          opens: sentence == 0 || columns[column].sentences[sentence].kind == .heading)
        continue
      }
      rows[target].cells[column].append(sentence)
      if inOrder.contains(sentence) {
        lone.settle(at: target)
      } else {
        rows[target].moved[column] = true
      }
    }
    rows = lone.woven(into: rows)
  }

  /// Rows of a new column alone, kept by the row that they stand before or after: a heading and what
  /// opens the article go with what comes next, the rest with what came before.
  private struct LoneRows {
    private var before: [Int: [Row]] = [:]
    private var after: [Int: [Row]] = [:]
    private var waiting: [Row] = []
    private var opens = false
    private var anchor = -1

    mutating func add(_ row: Row, opens: Bool) {
      if opens { flush() }
      self.opens = self.opens || opens
      waiting.append(row)
    }

    /// The column goes on at a row.
    mutating func settle(at target: Int) {
      if opens, !waiting.isEmpty {
        before[target, default: []] += waiting
        waiting = []
      }
      flush()
      anchor = target
    }

    private mutating func flush() {
      if !waiting.isEmpty { after[anchor, default: []] += waiting }
      waiting = []
      opens = false
    }

    /// All rows in order; what nothing holds stands first.
    mutating func woven(into rows: [Row]) -> [Row] {
      flush()
      var result = after[-1] ?? []
      for index in rows.indices {
        result += before[index] ?? []
        result.append(rows[index])
        result += after[index] ?? []
      }
      return result
    }
  }

  /// The rows that sentences of a column are pinned to; of several pins on one the last counts.
  private func pinned(_ column: Int, in rows: [Row]) -> PinnedSentences {
    var pinned = [Int?](repeating: nil, count: columns[column].sentences.count)
    for pin in fastenings where pin.column == column {
      let row = rows.firstIndex { $0.cells[pin.otherColumn].contains(pin.otherSentence) }
      pinned[pin.sentence] = row ?? pinned[pin.sentence]
    }
    return PinnedSentences(rows: pinned, fence: longestIncreasing(pinned))
  }

  /// For each sentence of a column the row it belongs to, nil where none is sure.
  private func partners(of column: Int, in rows: [Row]) -> [Int?] {
    let sentences = columns[column].sentences.indices
    let pinned = pinned(column, in: rows)
    var bestRow = [(row: Int, likeness: Double)?](repeating: nil, count: sentences.count)
    var bestSentence = [(sentence: Int, likeness: Double)?](repeating: nil, count: rows.count)
    let weighed = WeighedSentences(columns[column].words, rarity: rarity(column, rows))
    for (index, row) in rows.enumerated() {
      let likenesses = likenesses(column, row, weighed)
      for sentence in sentences where pinned.allows(sentence, in: index) {
        let likeness = likenesses[sentence]
        guard likeness >= Aligner.threshold else { continue }
        if likeness > (bestRow[sentence]?.likeness ?? 0) { bestRow[sentence] = (index, likeness) }
        if likeness > (bestSentence[index]?.likeness ?? 0) {
          bestSentence[index] = (sentence, likeness)
        }
      }
    }
    return sentences.map { sentence in
      if let row = pinned.rows[sentence] { return row }
      guard let row = bestRow[sentence]?.row else { return nil }
      if bestSentence[row]?.sentence == sentence { return row }
      // One says in two sentences what the other says in one: the neighbour joins.
      guard let best = bestSentence[row]?.sentence, abs(best - sentence) == 1,
        bestRow[best]?.row == row
      else { return nil }
      return row
    }
  }

  /// For each sentence of a column its likeness to the most alike sentence of a row.
  private func likenesses(
    _ column: Int, _ row: Row, _ weighed: WeighedSentences
  ) -> [Double] {
    let sentences = columns[column].sentences
    let comparisons = columns[column].comparisons
    var best = [Double](repeating: 0, count: sentences.count)
    for (other, indices) in row.cells.enumerated() {
      for index in indices {
        let cosines = weighed.cosines(with: columns[other].words[index])
        let known = columns[other].comparisons[index]
        for sentence in sentences.indices {
          var likeness = cosines[sentence]
          if !known.isEmpty, !comparisons[sentence].isEmpty {
            let shared = comparisons[sentence].count(where: known.contains)
            likeness += Aligner.claimBonus * Double(shared)
          }
          // Most pairs share nothing, and need not be asked what they are.
          guard likeness > best[sentence],
            comparable(sentences[sentence], columns[other].sentences[index])
          else { continue }
          best[sentence] = likeness
        }
      }
    }
    return best
  }

  /// Prose stands against prose, a title against a title, furniture against nothing.
  private func comparable(_ left: Sentence, _ right: Sentence) -> Bool {
    switch (left.kind, right.kind) {
    case (.furniture, _), (_, .furniture), (.byline, _), (_, .byline): return false
    case (.paragraph, .paragraph), (.title, .title), (.heading, .heading): return true
    default: return false
    }
  }

  // MARK: Words

  /// Words that tell sentences apart: not the most frequent ones, each once.
  private static func words(
    _ sentence: Sentence, _ text: ArticleText, _ lexicon: Lexicon
  ) -> [UInt64] {
    guard !sentence.isFurniture else { return [] }
    let tokens = Tokenizer.tokens(of: text, in: sentence.range, lexicon: lexicon)
    let words = tokens.filter {
      ($0.kind == .word || $0.kind == .number)
        && !lexicon.classes(of: $0.word).contains(.function)
    }
    return Set(words.map(\.folded)).sorted()
  }

  private static func comparisons(
    _ sentences: [Sentence], _ article: ArticleID, _ analysis: Analysis
  ) -> [Set<Int>] {
    var found = [Set<Int>](repeating: [], count: sentences.count)
    for (number, comparison) in analysis.comparisons.enumerated() where comparison.relation != .only
    {
      for claim in comparison.claims where claim.article == article {
        if let index = sentences.firstIndex(where: { $0.range == claim.sentence }) {
          found[index].insert(number)
        }
      }
    }
    return found
  }

  /// A word weighs the less, the more sentences of the new column and the rows hold it.
  private func rarity(_ column: Int, _ rows: [Row]) -> [UInt64: Double] {
    var counts: [UInt64: Int] = [:]
    for words in columns[column].words { for word in words { counts[word, default: 0] += 1 } }
    for row in rows {
      for (other, indices) in row.cells.enumerated() {
        for index in indices {
          for word in columns[other].words[index] { counts[word, default: 0] += 1 }
        }
      }
    }
    return counts.mapValues { 1 / Double($0) }
  }

  /// The sentences whose rows rise: the longest such chain keeps its order, the rest are moved.
  private func longestIncreasing(_ partner: [Int?]) -> Set<Int> {
    let matched = partner.enumerated().compactMap { index, row in row.map { (index, $0) } }
    var length = [Int](repeating: 1, count: matched.count)
    var previous = [Int](repeating: -1, count: matched.count)
    for index in matched.indices {
      for before in 0..<index
      where matched[before].1 <= matched[index].1 && length[before] + 1 > length[index] {
        length[index] = length[before] + 1
        previous[index] = before
      }
    }
    var chain: Set<Int> = []
    var at = length.indices.max { length[$0] < length[$1] } ?? -1
    while at >= 0 {
      chain.insert(matched[at].0)
      at = previous[at]
    }
    return chain
  }
}
