/// How a time expression came by its value, as plain text: one block an expression, with an empty
/// line behind it.
public enum PlainDerivation {
  /// The block; `offsets` are those of the article, and places count Unicode scalars.
  public static func text(
    _ derivation: TimeDerivation, of article: Article, offsets: ScalarOffsets
  ) -> String {
    let found = derivation.annotation
    let place = offsets.scalars(of: found.range)
    var lines = [
      "\(VisibleLine.of(article.file)):\(place.lowerBound)-\(place.upperBound): \(quote(found.range, article))",
      "  " + Wording.label(found.value),
    ]
    for step in derivation.steps {
      lines.append(
        "  \(step.rule.name): \(quote(step.range, article)) = \(Wording.label(step.value))")
    }
    lines += Wording.grounds(derivation.grounds).map { "  " + $0 }
    if let verb = derivation.verb {
      let word = verb.range.map { quote($0, article) }
      lines.append("  " + Wording.tense(verb.tense, word: word))
    }
    return lines.map(visible).joined(separator: "\n") + "\n\n"
  }

  private static func quote(_ range: TextRange, _ article: Article) -> String {
    "\"\(VisibleLine.of(article.text[range]))\""
  }

  /// Keeps the indent, which `VisibleLine` would drop.
  private static func visible(_ line: String) -> String { VisibleLine.keepingOffsets(line) }
}
