/// The tokens and sentences of one article.
package struct Document {
  /// The article's text.
  let text: ArticleText
  /// All tokens of all blocks, in order.
  let tokens: [Token]
  /// All sentences, in order; a title, a heading or a piece of furniture is one sentence.
  package let sentences: [Sentence]

  /// Reads an article.
  package init(_ article: Article, lexicon: Lexicon) {
    var tokens: [Token] = []
    // English has a token about every five bytes.
    tokens.reserveCapacity(article.text.bytes.count / 5)
    var sentences: [Sentence] = []
    for (index, block) in article.blocks.enumerated() {
      let first = tokens.count
      Tokenizer.append(to: &tokens, of: article.text, in: block.range, lexicon: lexicon)
      guard tokens.count > first else { continue }
      let all = first..<tokens.count
      let parts =
        block.isProse
        ? SentenceSplitter.sentences(in: tokens, range: all, lexicon: lexicon) : [all]
      for part in parts {
        sentences.append(
          Sentence(
            range: TextRange(
              Int(tokens[part.lowerBound].start), Int(tokens[part.upperBound - 1].end)),
            block: index, kind: block.kind, tokens: part))
      }
    }
    text = article.text
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The sentence with a range, nil where none has it.
  /// - Complexity: O(log n), for sentences stand in order.
  func sentence(at range: TextRange) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range < range { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range == range ? sentences[low] : nil
  }
}
