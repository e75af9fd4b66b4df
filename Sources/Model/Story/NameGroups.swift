/// Which forms of names mean one person, by their words alone.
///
/// A form belongs to the longest form that holds all its words ("Xi" to "Xi Jinping"); one that fits
/// two people ("Bush") stays alone. Forms with one surname and one initial are one person in two
/// spellings ("Sergei Lavrov", "Sergey Lavrov").
struct NameGroups {
  private var persons: [String: String] = [:]

  /// Groups forms, in any order.
  /// - Complexity: quadratic in the number of forms of one story.
  init(forms: [String]) {
    let forms = forms.sorted { ($0.count, $0) > ($1.count, $1) }
    var spellings: [String: String] = [:]
    for form in forms {
      let words = form.split(separator: " ")
      guard words.count > 1, let first = words.first?.first, let last = words.last else { continue }
      let key = "\(first) \(last)"
      if spellings[key] == nil { spellings[key] = form }
      persons[form] = spellings[key]
    }
    for form in forms where persons[form] == nil || persons[form] == form {
      let words = Set(form.split(separator: " "))
      let longer = forms.filter {
        $0 != form && $0.utf8.count > form.utf8.count
          && words.isSubset(of: Set($0.split(separator: " ")))
      }
      let people = Set(longer.map(person))
      if people.count == 1, let only = people.first {
        persons[form] = only
      } else if persons[form] == nil {
        persons[form] = form
      }
    }
  }

  /// The longest form of the person that a form means; the form itself where nothing is known.
  func person(_ form: String) -> String { persons[form] ?? form }

  /// How many people have a last word.
  func people(withLastWord word: String) -> Int {
    Set(persons.values.filter { $0.hasSuffix(" " + word) || $0 == word }).count
  }
}
