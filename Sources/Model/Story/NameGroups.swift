/// Which forms of names mean one person, by their words alone.
///
/// A form belongs to the longest form that holds all its words ("Xi" to "Xi Jinping"); one that fits
/// two people ("Bush") stays alone. Forms with one surname and one initial are one person in two
/// spellings ("Sergei Lavrov", "Sergey Lavrov").
struct NameGroups {
  private var persons: [String: String] = [:]
  private var peopleByLastWord: [Substring: Set<String>] = [:]

  /// Groups forms, in any order.
  init(forms: [String]) {
    let forms = forms.map { Form(text: $0) }
      .sorted { ($0.text.utf8.count, $0.text) > ($1.text.utf8.count, $1.text) }
    // Only forms that share a word are held against each other.
    var holding: [Substring: [Form]] = [:]
    var spellings: [String: String] = [:]
    for form in forms {
      for word in form.words { holding[word, default: []].append(form) }
      guard let key = form.initialAndSurname else { continue }
      if spellings[key] == nil { spellings[key] = form.text }
      persons[form.text] = spellings[key]
    }
    for form in forms where persons[form.text] == nil || persons[form.text] == form.text {
      let longer = (form.words.first.flatMap { holding[$0] } ?? []).filter { other in
        other.text.utf8.count > form.text.utf8.count && form.words.allSatisfy(other.words.contains)
      }
      let people = Set(longer.map { person($0.text) })
      persons[form.text] = people.count == 1 ? people.first : form.text
    }
    for person in persons.values {
      guard let last = person.split(separator: " ").last else { continue }
      peopleByLastWord[last, default: []].insert(person)
    }
  }

  /// A form and its words.
  private struct Form {
    let text: String
    let words: [Substring]

    init(text: String) {
      self.text = text
      words = text.split(separator: " ")
    }

    /// "S Lavrov" for "Sergei Lavrov"; nil for a single word.
    var initialAndSurname: String? {
      guard words.count > 1, let first = words.first?.first, let last = words.last else {
        return nil
      }
      return "\(first) \(last)"
    }
  }

  /// The longest form of the person that a form means; the form itself where nothing is known.
  func person(_ form: String) -> String { persons[form] ?? form }

  /// How many people have a last word.
  func people(withLastWord word: String) -> Int { peopleByLastWord[Substring(word)]?.count ?? 0 }
}
