extension OutputScan {
  /// Looks at all that was sent to a terminal.
  ///
  /// `ScreenModel` is the list of what may come: the sequences of ncurses for xterm-256color, which are
  /// the same whatever the text. What it does not know, and any string but the question for the
  /// background and a copy, came from an article.
  public mutating func look(at reader: Reader, from source: String) {
    for sequence in reader.screen.unknown { note("sequence \(sequence)", source) }
    for text in reader.screen.strings where text != "11;?" {
      if text.hasPrefix("52;c;") { continue }
      note("string \(text.prefix(40))", source)
    }
    var pieces = SequenceReader(bytes: reader.bytes)
    var shown: [Unicode.Scalar] = []
    while let piece = pieces.next() {
      if case .scalar(let scalar) = piece { shown.append(scalar) }
    }
    look(at: shown, shownBy: source)
  }
}
