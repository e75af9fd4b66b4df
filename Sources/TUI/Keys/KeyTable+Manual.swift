extension KeyTable {
  /// The key table in Markdown, as the README holds it: one table a screen, then one for what works
  /// everywhere and one for popups.
  public var manual: String {
    let screens = Set(Place.screens)
    let everywhere = bindings.filter { $0.places.isSuperset(of: screens) }
    var parts = [table("Everywhere", everywhere)]
    for place in Place.allCases {
      let own = bindings(in: place).filter { !$0.places.isSuperset(of: screens) }
      if !own.isEmpty { parts.append(table(place.name.capitalizedFirst, own)) }
    }
    return parts.joined(separator: "\n")
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
