import Model

/// Draws the help screen.
enum HelpView {
  /// The rows: the keys of the screen asked about, the signs, then all other keys. Without signs, where
  /// screens are told in words, keys and what they do stand one after the other.
  static func rows(about place: Place, of keys: KeyTable, signs: Signs?, width: Int) -> [StyledRow]
  {
    let screens = Set(Place.screens)
    let everywhere = keys.bindings.filter { $0.places.isSuperset(of: screens) }
    var rows: [StyledRow] = []
    func add(_ title: String, _ bindings: [Binding]) {
      guard !bindings.isEmpty else { return }
      rows += StyledText(title, .heading).rows(width: width)
      rows += bindings.flatMap { row($0, isLinear: signs == nil, width: width) } + [.empty]
    }
    func own(_ place: Place) -> [Binding] {
      keys.bindings(in: place).filter { !$0.places.isSuperset(of: screens) }
    }
    add("Keys in \(place.name)", own(place))
    if let signs { rows += self.rows(of: signs, width: width) + [.empty] }
    add("Keys everywhere; a number before a key repeats it, as in 5j", everywhere)
    for other in Place.allCases where other != place {
      add("Keys in \(other.name)", own(other))
    }
    rows += StyledText(
      "Commands behind : that take words; every action has one of its name", .heading
    )
    .rows(width: width)
    for command in LineCommand.withWords {
      if signs == nil {
        let words = ":\(command.name) \(command.usage): \(command.help)"
        rows += StyledText(words).rows(width: width)
        continue
      }
      let indent = min(24, width / 2)
      var text = StyledText(padded("  :\(command.name)", to: indent), .key)
      text.append("\(command.usage)  ", .dim)
      text.append(command.help)
      rows += text.rows(width: width, indent: indent)
    }
    return rows
  }

  private static func rows(of signs: Signs, width: Int) -> [StyledRow] {
    var rows = StyledText("Signs", .heading).rows(width: width)
    for (sign, meaning) in meanings(of: signs) {
      var text = StyledText(padded("  " + sign, to: 6), .key)
      text.append(meaning)
      rows += text.rows(width: width, indent: 6)
    }
    return rows
  }

  private static func row(_ binding: Binding, isLinear: Bool, width: Int) -> [StyledRow] {
    let notations = binding.keys.map(\.notation)
    if isLinear {
      return StyledText("\(notations.joined(separator: ", ")): \(binding.help)").rows(width: width)
    }
    let keys = notations.joined(separator: "  ")
    let indent = min(24, width / 2)
    var text = StyledText(padded("  " + keys, to: indent), .key)
    text.append(binding.help)
    return text.rows(width: width, indent: indent)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.of(text)))
  }

  private static func meanings(of signs: Signs) -> [(String, String)] {
    [
      (signs.conflict, "conflict: the values cannot both be true of one event"),
      (signs.tension, "tension: vaguer against sharper, rounding, a shifted role or number"),
      (signs.agree, "the sources agree, in the same words or others"),
      (signs.only, "only this source says it"),
      (signs.moved, "the passage stands elsewhere in its own article"),
      (signs.pinned, "pinned by hand to a passage of another column"),
      (signs.folded, "folded: za opens it"),
      (signs.selected, "the keys act on this"),
      (signs.chosen, "chosen for Compare; in Compare, the selected passage"),
      (signs.unread, "not opened yet"),
      ("~2025", "a date that was inferred from the text; ? is unknown"),
      ("(C)", "in Compare, a source that is not shown"),
      (signs.compatible, "in Matrix, a value that differs and can be true too"),
      (signs.silent, "in Matrix, a source that is silent"),
      (signs.copied, "in Matrix, a source that repeats another, or rests on the same agency"),
      (signs.reviewed, "you gave a verdict: on the row, or on every conflict of the story"),
      (signs.written, "in Timeline, the days on which an article can have been written"),
      (signs.writtenBest, "in Timeline, the likeliest of them"),
      (signs.told, "in Timeline, a day that a source gives for an event"),
      (signs.named, "in Timeline, another date that it names; 2 to 9: so many in one place"),
    ]
  }

  static func draw(_ help: HelpState, of state: AppState, into frame: inout Frame) {
    let rect = state.content
    for (index, row) in help.rows.dropFirst(help.top).prefix(rect.size.rows).enumerated() {
      frame.write(row, row: rect.row + index, column: 1, limit: rect.columns.upperBound)
      if let search = help.search, search.hit == help.top + index {
        frame.paint(row: rect.row + index, columns: rect.columns, role: .match)
      }
    }
    frame.cursor = rect.isEmpty ? nil : (rect.row, 0)
  }
}
