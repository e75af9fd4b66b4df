extension ScreenModel {
  /// The looks of the cells of each place where a text of narrow graphemes stands within one row,
  /// from the top left.
  public func looks(of text: String) -> [[Look]] {
    let wanted = text.map(String.init)
    guard !wanted.isEmpty, wanted.count <= size.columns else { return [] }
    return (0..<size.rows).flatMap { row in
      (0...(size.columns - wanted.count)).compactMap { start in
        let found = wanted.indices.map { self[row, start + $0] }
        return found.map(\.text) == wanted ? found.map(\.look) : nil
      }
    }
  }

  /// Whether any cell has a colour of the palette.
  public var isColoured: Bool {
    (0..<size.rows).contains { row in
      (0..<size.columns).contains { column in
        let look = self[row, column].look
        return look.foreground != nil || look.background != nil
      }
    }
  }

  /// The text within some columns of all rows, each ended.
  public func text(ofColumns columns: Range<Int>) -> String {
    (0..<size.rows).map { row in columns.map { self[row, $0].text }.joined() + "\n" }.joined()
  }
}
