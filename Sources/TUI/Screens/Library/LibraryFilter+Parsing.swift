import Model

/// Why an expression is no filter, and what is allowed in its place.
struct FilterFault: Error, Hashable, Sendable {
  /// One line.
  let text: String
}

extension LibraryFilter {
  /// Reads an expression: terms between blanks, as in `quake -source:post date:>2025-01 has:conflict`.
  /// A word that is no key of ours is looked for; quotation marks hold words together.
  init(_ text: String) throws(FilterFault) {
    self.text = text
    var terms: [Term] = []
    for piece in Self.pieces(of: text) { terms.append(try Self.term(piece)) }
    guard !terms.isEmpty else {
      throw FilterFault(text: "words, source: date: has: is:, and - before what must not hold")
    }
    self.terms = terms
  }

  /// The parts between blanks; blanks in quotation marks part nothing.
  private static func pieces(of text: String) -> [Substring] {
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character.isWhitespace && !isQuoted
    }
  }

  private static func term(_ piece: Substring) throws(FilterFault) -> Term {
    let isNegated = piece.hasPrefix("-")
    let positive = isNegated ? piece.dropFirst() : piece
    guard !positive.isEmpty else {
      throw FilterFault(text: "- stands right before a word, as in -source:post")
    }
    return Term(condition: try condition(positive), isNegated: isNegated)
  }

  private static func condition(_ piece: Substring) throws(FilterFault) -> Condition {
    // A colon within a word, as in "10:30", is no key.
    guard let colon = piece.firstIndex(of: ":"), colon > piece.startIndex,
      piece[..<colon].allSatisfy({ $0.isASCII && $0.isLetter })
    else { return .words(try query(piece)) }
    let value = piece[piece.index(after: colon)...]
    switch piece[..<colon].lowercased() {
    case "source":
      return .source(try query(value, otherwise: "source: takes a name, as in source:post"))
    case "date": return try date(value)
    case "has":
      switch value.lowercased() {
      case "conflict": return .relation(.conflict)
      case "tension": return .relation(.tension)
      case "date": return .dated
      default: throw FilterFault(text: "has: takes conflict, tension or date")
      }
    case "is": return try state(value)
    default:
      throw FilterFault(
        text: "\(piece[..<colon]): is no key; source: date: has: is: are, or \"\(piece)\" in quotes"
      )
    }
  }

  private static func state(_ value: Substring) throws(FilterFault) -> Condition {
    switch value.lowercased() {
    case "unreviewed": return .unreviewed
    case "reviewed": return .reviewed
    case "read": return .read
    case "alone": return .alone
    case "unread": return .unread
    default: throw FilterFault(text: "is: takes unreviewed, reviewed, unread, read or alone")
    }
  }

  private static func date(_ value: Substring) throws(FilterFault) -> Condition {
    let sides: [(String, Side)] = [
      (">=", .from), ("<=", .until), (">", .after), ("<", .before), ("", .within),
    ]
    for (sign, side) in sides where value.hasPrefix(sign) {
      if let period = DatePeriod(value.dropFirst(sign.count)) { return .date(side, period) }
      break
    }
    throw FilterFault(text: "date: takes 2025, 2025-02 or 2025-02-24, after < <= > >= too")
  }

  private static func query(
    _ text: Substring, otherwise reason: String? = nil
  ) throws(FilterFault) -> TextQuery {
    guard let query = TextQuery(beginning: String(text)) else {
      throw FilterFault(text: reason ?? "no letter or digit in \(text)")
    }
    return query
  }
}
