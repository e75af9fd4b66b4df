/// Which names of several articles mean one person: "Vladimir V. Putin" here is "Putin" there, "the
/// Chinese leader" is whoever another article calls China's president.
struct NameTable {
  private let labels: [String: String]

  /// Learns the names of a story's articles.
  init(_ readings: [ArticleReading]) {
    var counts: [String: Int] = [:]
    var shortForms: [String: Int] = [:]
    var homes: [String: Set<String>] = [:]
    var offices: [String: Set<String>] = [:]
    for reading in readings {
      // An article says one name again and again: each text is looked at once.
      var uses: [String: (first: Int, count: Int)] = [:]
      for (index, name) in reading.names.enumerated()
      where name.value.kind == .person || name.value.kind == .unknown {
        uses[name.value.text, default: (index, 0)].count += 1
        guard name.value.country != nil || name.value.role != nil else { continue }
        let canonical = reading.linker.canonical(name.value)
        if let country = name.value.country { homes[canonical, default: []].insert(country) }
        if name.value.role != nil {
          offices[canonical, default: []].insert(NameLinker.officeWord(name.value))
        }
      }
      for (index, count) in uses.values {
        let name = reading.names[index].value
        counts[reading.linker.canonical(name), default: 0] += count
        shortForms[name.plain, default: 0] += count
      }
    }
    // Short forms too: each article knows "Xi" as its own "Xi Jinping".
    let groups = NameGroups(forms: Array(Set(counts.keys).union(shortForms.keys)))
    var labels: [String: String] = [:]
    for form in counts.keys {
      labels[form] = NameTable.label(of: groups.person(form), shortForms, groups)
    }
    // "President Putin" in one place and "Russia's Putin" in another make him Russia's leader.
    var officesOfPerson: [String: Set<String>] = [:]
    for (form, words) in offices {
      officesOfPerson[groups.person(form), default: []].formUnion(words)
    }
    for (form, countries) in homes {
      let label = labels[form] ?? form
      for country in countries {
        for word in officesOfPerson[groups.person(form)] ?? [] {
          let office = word + " of " + country
          // Two holders (a president and his forerunner): the one named more, by name at a tie, so
          // that the order of a dictionary decides nothing.
          if let known = labels[office], known != label,
            (shortForms[known] ?? 0, label) >= (shortForms[label] ?? 0, known)
          {
            continue
          }
          labels[office] = label
        }
      }
    }
    self.labels = labels
  }

  /// The name that the story uses for a participant; the participant itself where nothing is known.
  func label(_ participant: String) -> String { labels[participant] ?? participant }

  /// The single word that the articles use most for a person, "Xi" or "Putin"; the last word where
  /// none stands alone, and the whole name where another person shares it.
  private static func label(
    of person: String, _ shortForms: [String: Int], _ groups: NameGroups
  ) -> String {
    let words = person.spacedWords
    let alone = words.filter { shortForms[$0] != nil && groups.person($0) == person }
    if let used = alone.max(by: { (shortForms[$0] ?? 0, $1) < (shortForms[$1] ?? 0, $0) }) {
      return used
    }
    guard words.count > 1, let last = words.last, groups.people(withLastWord: last) == 1 else {
      return person
    }
    return last
  }
}
