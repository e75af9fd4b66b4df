extension KeyTable {
  /// The bindings as manuals list them: what works everywhere first, then what each place has of
  /// its own; places without any are left out.
  public var chapters: [(title: String, bindings: [Binding])] {
    let screens = Set(Place.screens)
    let everywhere = bindings.filter { $0.places.isSuperset(of: screens) }
    let own = Place.allCases.map { place in
      (
        title: place.name.capitalizedFirst,
        bindings: bindings(in: place).filter { !$0.places.isSuperset(of: screens) }
      )
    }
    return [("Everywhere", everywhere)] + own.filter { !$0.bindings.isEmpty }
  }

  /// The key table in Markdown, as the README holds it: one table a chapter.
  public var manual: String {
    chapters.map { table($0.title, $0.bindings) }.joined(separator: "\n")
  }

  private func table(_ title: String, _ bindings: [Binding]) -> String {
    let rows = bindings.map { binding in
      // An upright line would end the cell, also within a code span.
      let keys = binding.keys.map { $0.notation == "|" ? "`\\|`" : "`\($0.notation)`" }
        .joined(separator: " ")
      return "| \(keys) | \(binding.help) |\n"
    }
    return "| \(title) | |\n|---|---|\n" + rows.joined()
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
