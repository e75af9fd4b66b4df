import Model

/// What the library's prompts and menus do, and what its workers answer.
extension AppState {
  /// Opens the menu of orders.
  mutating func askOrder(_ present: LibraryOrder) {
    popup = .order(
      Menu(
        title: "Sort", entries: LibraryOrder.allCases.map(\.label),
        selected: LibraryOrder.allCases.firstIndex(of: present) ?? 0))
  }

  /// Puts the library in an order.
  mutating func sortLibrary(_ order: LibraryOrder) -> [Effect] {
    changeLibrary { $0.order = order }
    return []
  }

  /// Takes what was typed as a filter; what is none stays in its prompt, with the reason.
  mutating func filterLibrary(_ prompt: Prompt) -> [Effect] {
    let text = prompt.editor.text
    guard text.utf8.contains(where: { $0 != 0x20 }) else {
      changeLibrary { $0.filter = nil }
      return []
    }
    do throws(FilterFault) {
      let filter = try LibraryFilter(text)
      filters.removeAll { $0 == text }
      filters.append(text)
      changeLibrary {
        $0.filter = filter
        $0.texts = [:]
      }
      return wordsAsked
    } catch {
      var prompt = prompt
      prompt.refuse(error.text)
      popup = .prompt(prompt)
      return []
    }
  }

  /// What must be asked of the texts for the library's filter.
  var wordsAsked: [Effect] {
    guard case .library(let library)? = screens.first, let filter = library.filter,
      !filter.queries.isEmpty
    else { return [] }
    return [.findWords(filter.queries)]
  }

  /// Takes which articles hold the words of a filter.
  mutating func take(texts: [TextQuery: Set<ArticleID>]) {
    guard case .library(let library)? = screens.first, let filter = library.filter,
      filter.queries.allSatisfy({ texts[$0] != nil })
    else { return }
    changeLibrary { $0.texts = texts }
  }

  private mutating func changeLibrary(_ change: (inout LibraryState) -> Void) {
    guard case .library(var library)? = screens.first else { return }
    change(&library)
    library.arrange(in: self)
    screens[0] = .library(library)
  }

  /// Looks for words in all articles, and shows the list of what is found.
  mutating func searchAll(_ text: String) -> [Effect] {
    guard let query = TextQuery(text) else {
      return text.isEmpty ? [] : refuse("no letter or digit to look for")
    }
    searches.removeAll { $0 == text }
    searches.append(text)
    searchNumber += 1
    if case .hits = screen { pop() }
    push(.hits(HitsState(query, number: searchNumber)))
    return [.searchArticles(query, number: searchNumber)]
  }

  /// Takes sentences that a search found.
  mutating func take(_ found: [TextFinding], number: Int, isLast: Bool) {
    for index in screens.indices {
      guard case .hits(var hits) = screens[index], hits.number == number else { continue }
      hits.take(found, isLast: isLast)
      hits.arrange(in: self)
      screens[index] = .hits(hits)
    }
  }

  /// Reads the files again.
  mutating func reread() -> [Effect] {
    generation += 1
    isReading = true
    mustReread = false
    return [.readArticles(paths: readPaths, generation: generation)]
  }

  /// Takes that files changed on disk: they are read again, after what is being read where that is.
  mutating func filesChanged() -> [Effect] {
    guard !isReading else {
      mustReread = true
      return []
    }
    return reread()
  }
}
