/// The headline as the page prints it.
struct PageTitle {
  /// The block that prints it, nil where none does.
  let index: Int?
  /// Its text.
  let text: String?

  /// Takes the last heading of the first level above the text.
  init(_ blocks: [PageBlock], _ isMain: [Bool]) {
    let first = isMain.firstIndex(of: true) ?? 0
    let headings = blocks.indices.filter { blocks[$0].shape == .heading(1) }
    index = headings.last { $0 <= first } ?? headings.first
    text = index.map { blocks[$0].string }
  }
}
