/// The headline of a page: the heading that it prints, where its metadata bear that out, or else what
/// they say.
struct PageTitle {
  /// The block that prints it, nil where none does.
  let index: Int?
  /// The headline and the field that states it; the field is nil where the page prints it.
  let title: Article.Metadatum?
  /// The name of the site that stands behind the headline in the title of the window.
  let siteName: Article.Metadatum?

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · "]

  /// Chooses among headings and metadata.
  init(_ blocks: [PageBlock], _ isMain: [Bool], _ metadata: PageMetadata) {
    let first = isMain.firstIndex(of: true) ?? 0
    let site = metadata.outlets.first.map { LineShape.fold($0.value) }
    let headings = blocks.indices.filter { index in
      blocks[index].shape == .heading(1) && LineShape.fold(blocks[index].string) != site
    }
    let stated = metadata.titles.map(\.value)
    let known = (stated + [metadata.windowTitle].compactMap { $0 }).map(PageTitle.words)
    // A heading is borne out by half of its words; a site's name stands in the window's title, too.
    let shared = headings.map { index in
      let words = PageTitle.words(blocks[index].string)
      let most = known.map { words.intersection($0).count }.max() ?? 0
      return (index: index, count: most * 2 >= words.count ? most : 0)
    }
    let most = shared.map(\.count).max() ?? 0
    let confirmed = most > 0 ? shared.first { $0.count == most }?.index : nil
    let (window, tail) = PageTitle.parts(
      of: metadata.windowTitle ?? "",
      headline: confirmed.map { blocks[$0].string } ?? stated.first)
    if let confirmed {
      index = confirmed
    } else if stated.isEmpty, window.isEmpty {
      index = headings.last { $0 <= first } ?? headings.first
    } else {
      index = PageTitle.printed(stated + [window], blocks, above: first)
    }
    siteName = tail.map { Article.Metadatum($0, field: "title") }
    if let index {
      title = Article.Metadatum(PageTitle.oneLine(blocks[index].string))
    } else if let value = metadata.titles.first {
      title = value
    } else {
      title = window.isEmpty ? nil : Article.Metadatum(window, field: "title")
    }
  }

  /// The block that prints one of some titles, or the last above the text that repeats words of the
  /// window's title.
  private static func printed(
    _ titles: [String], _ blocks: [PageBlock], above first: Int
  ) -> Int? {
    let folded = Set(titles.map(LineShape.fold))
    let same = blocks.indices.first {
      blocks[$0].words <= 40 && folded.contains(LineShape.fold(blocks[$0].string))
    }
    if let same { return same }
    let known = words(titles.joined(separator: " "))
    return blocks.indices.prefix(first + 1).last { index in
      let own = words(blocks[index].string)
      guard (3...30).contains(own.count), blocks[index].linkDensity < 0.5 else { return false }
      return known.intersection(own).count * 4 >= own.count * 3
    }
  }

  /// Cuts the title of a window into headline and name of the site. Without a headline to go by the
  /// last part of at most five words is the site, where a longer one stands before it.
  private static func parts(of window: String, headline: String?) -> (String, String?) {
    for separator in separators {
      guard let cut = window.utf8.lastRange(of: separator) else { continue }
      let head = String(window[..<cut.lowerBound])
      let tail = String(window[cut.upperBound...])
      let tailWords = words(tail)
      if let headline, LineShape.fold(headline) == LineShape.fold(window) { return (window, nil) }
      if tailWords.count <= 5, words(head).count > tailWords.count { return (head, tail) }
    }
    return (window, nil)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      LineShape.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }
}

extension String.UTF8View {
  /// The last place of some text.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let next = self[start...].firstRange(of: text.utf8) {
      found = next
      start = next.upperBound
    }
    return found
  }
}
