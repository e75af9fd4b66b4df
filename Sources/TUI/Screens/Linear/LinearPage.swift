/// A screen told as a list: one item after the other, in words, without columns, signs and lines. This
/// is what those hear who listen to a screen, and what can be read in very large letters.
struct LinearPage {
  /// What the list is.
  let title: String
  /// How many items there are.
  let count: Int
  /// Index of the item that keys act on.
  let current: Int
  /// The first item shown, where the reader scrolls by lines; nil shows what is around the current.
  var first: Int?
  /// An item by its index.
  let item: (Int) -> StyledText
  /// Rows that the details have at most; two fifths of the window where it has no more.
  var mostDetails = Int.max
  /// What is told of the current item, in rows of a width; nil where nothing ever is.
  var details: ((Int) -> [StyledRow])?

  /// A page of items made ahead.
  init(
    title: String, items: [StyledText], current: Int = 0,
    details: ((Int) -> [StyledRow])? = nil
  ) {
    self.init(title: title, count: items.count, current: current, item: { items[$0] })
    self.details = details
  }

  /// A page whose items are made as they are shown.
  init(
    title: String, count: Int, current: Int, first: Int? = nil,
    mostDetails: Int = .max, item: @escaping (Int) -> StyledText,
    details: ((Int) -> [StyledRow])? = nil
  ) {
    self.title = title
    self.count = count
    self.current = max(0, min(current, count - 1))
    self.first = first
    self.mostDetails = mostDetails
    self.item = item
    self.details = details
  }

  /// A page that has nothing to list and says why.
  static func empty(_ title: String, _ words: String) -> LinearPage {
    LinearPage(title: title, items: [StyledText(words)])
  }

  /// A page of text that is scrolled by rows.
  static func text(_ title: String, rows: [StyledRow], top: Int) -> LinearPage {
    LinearPage(
      title: title, count: rows.count, current: top, first: top,
      item: { StyledText(rows[$0].string) })
  }
}
