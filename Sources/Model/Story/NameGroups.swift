/// Which forms of names mean one person, by their words alone.
///
/// A form belongs to the longest form that holds all its words ("Xi" to "Xi Jinping"); one that fits
/// two people ("Bush") stays alone. Forms with one surname and one initial are one person in two
/// spellings ("Sergei Lavrov", "Sergey Lavrov").
struct NameGroups {
  private let persons: [String: String]
  private let peopleByLastWord: [String: Int]

  /// Groups forms, each given once, in any order.
  init(forms: [String]) {
    let texts = forms.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    // Words by number: forms are held against each other by their words, which as strings is slow.
    var numbers: [String: Int] = [:]
    let forms = texts.map { text in
      Form(text: text, numbers: &numbers)
    }
    // Only forms that share a word are held against each other.
    var holding = [[Int]](repeating: [], count: numbers.count)
    var spellings: [Form.Key: Int] = [:]
    /// The form that names the person of each form.
    var person = [Int?](repeating: nil, count: forms.count)
    for (index, form) in forms.enumerated() {
      for word in form.words { holding[word].append(index) }
      guard let key = form.initialAndSurname else { continue }
      person[index] = spellings[key] ?? index
      if spellings[key] == nil { spellings[key] = index }
    }
    for (index, form) in forms.enumerated() where person[index] == nil || person[index] == index {
      var people: [Int] = []
      for other in form.words.first.map({ holding[$0] }) ?? []
      where texts[other].utf8.count > texts[index].utf8.count && forms[other].holds(form) {
        let one = person[other] ?? other
        if !people.contains(one) { people.append(one) }
      }
      person[index] = people.count == 1 ? people.first : index
    }
    var persons: [String: String] = [:]
    persons.reserveCapacity(forms.count)
    var counted = [Bool](repeating: false, count: forms.count)
    var people: [String: Int] = [:]
    for index in forms.indices {
      let one = person[index] ?? index
      persons[texts[index]] = texts[one]
      guard !counted[one], let last = texts[one].spacedWords.last else { continue }
      counted[one] = true
      people[last, default: 0] += 1
    }
    self.persons = persons
    peopleByLastWord = people
  }

  /// The words of a form, by number.
  private struct Form {
    let words: [Int]
    /// "S Lavrov" for "Sergei Lavrov"; nil for a single word.
    let initialAndSurname: Key?

    struct Key: Hashable {
      let initial: Unicode.Scalar
      let surname: Int
    }

    init(text: String, numbers: inout [String: Int]) {
      var words: [Int] = []
      let spaced = text.spacedWords
      for word in spaced {
        let number = numbers[word] ?? numbers.count
        if number == numbers.count { numbers[word] = number }
        words.append(number)
      }
      self.words = words
      guard words.count > 1, let surname = words.last,
        let initial = spaced.first?.unicodeScalars.first
      else {
        initialAndSurname = nil
        return
      }
      initialAndSurname = Key(initial: initial, surname: surname)
    }

    func holds(_ other: Form) -> Bool { other.words.allSatisfy(words.contains) }
  }

  /// The longest form of the person that a form means; the form itself where nothing is known.
  func person(_ form: String) -> String { persons[form] ?? form }

  /// How many people have a last word.
  func people(withLastWord word: String) -> Int { peopleByLastWord[word] ?? 0 }
}
