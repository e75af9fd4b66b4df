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
      let linker = NameLinker(reading.names)
      for name in reading.names where name.value.kind == .person || name.value.kind == .unknown {
        let canonical = linker.canonical(name.value)
        counts[canonical, default: 0] += 1
        shortForms[name.value.parts.joined(separator: " "), default: 0] += 1
        if let country = name.value.country { homes[canonical, default: []].insert(country) }
        if name.value.role != nil {
          offices[canonical, default: []].insert(NameLinker.officeWord(name.value))
        }
      }
    }
    let groups = NameTable.groups(counts)
    var labels: [String: String] = [:]
    for (form, longest) in groups {
      labels[form] = NameTable.label(of: longest, shortForms, groups)
    }
    // "President Putin" in one place and "Russia's Putin" in another make him Russia's leader.
    for (form, countries) in homes.sorted(by: { $0.key < $1.key }) {
      let longest = groups[form] ?? form
      for (other, words) in offices where groups[other] ?? other == longest {
        for country in countries {
          for word in words {
            let office = word + " of " + country
            let label = labels[form] ?? form
            // Two holders (a president and his forerunner): the one named more.
            if let known = labels[office], known != label,
              (shortForms[known] ?? 0, label) >= (shortForms[label] ?? 0, known)
            {
              continue
            }
            labels[office] = label
          }
        }
      }
    }
    self.labels = labels
  }

  /// The name that the story uses for a participant; the participant itself where nothing is known.
  func label(_ participant: String) -> String { labels[participant] ?? participant }

  /// Each form with the longest form that holds all its words. A form that fits two people
  /// ("Bush") stays alone.
  private static func groups(_ counts: [String: Int]) -> [String: String] {
    let forms = counts.keys.sorted { ($0.count, $0) > ($1.count, $1) }
    var groups: [String: String] = [:]
    for form in forms {
      let words = Set(form.split(separator: " "))
      let longer = forms.filter {
        $0 != form && $0.utf8.count > form.utf8.count
          && words.isSubset(of: Set($0.split(separator: " ")))
      }
      let people = Set(longer.map { groups[$0] ?? $0 })
      groups[form] = people.count == 1 ? people.first ?? form : form
    }
    return groups
  }

  /// The single word that the articles use most for a person, "Xi" or "Putin"; the whole name where
  /// no single word stands alone anywhere or another person shares it.
  private static func label(
    of longest: String, _ shortForms: [String: Int], _ groups: [String: String]
  ) -> String {
    let words = longest.split(separator: " ").map(String.init)
    let alone = words.filter { shortForms[$0] != nil && (groups[$0] ?? longest) == longest }
    return alone.max { (shortForms[$0] ?? 0, $1) < (shortForms[$1] ?? 0, $0) } ?? longest
  }
}
