/// Which names of several articles mean one person: "Vladimir V. Putin" here is "Putin" there, "the
/// Chinese leader" is whoever another article calls China's president.
struct NameTable {
  private let labels: [String: String]

  /// Learns the names of a story's articles.
  init(_ readings: [ArticleReading]) {
    var counts: [String: Int] = [:]
    var holders: [String: [String: Int]] = [:]
    var shortForms: [String: Int] = [:]
    for reading in readings {
      let linker = NameLinker(reading.names)
      for name in reading.names {
        let canonical = linker.canonical(name.value)
        switch name.value.kind {
        case .officeHolder: counts[canonical, default: 0] += 0
        case .person, .unknown:
          counts[canonical, default: 0] += 1
          shortForms[name.value.parts.joined(separator: " "), default: 0] += 1
          if name.value.country != nil, name.value.role != nil {
            holders[NameLinker.office(name.value), default: [:]][canonical, default: 0] += 1
          }
        default: continue
        }
      }
    }
    let groups = NameTable.groups(counts)
    var labels: [String: String] = [:]
    for (form, longest) in groups {
      labels[form] = NameTable.label(of: longest, shortForms, groups)
    }
    for (office, people) in holders {
      // The person most often named with the office; by name at a tie, to be the same on every run.
      let holder = people.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      if let holder { labels[office] = labels[holder] ?? holder }
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
