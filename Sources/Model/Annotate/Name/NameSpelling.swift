/// A person's name taken apart, to tell two spellings of one name from two names.
struct NameSpelling {
  /// Words in lower case without accents, without initials and "Jr."
  private let words: [[UInt8]]

  private static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Dr", "Sir", "Dame", "Jr", "Sr"]

  init(_ name: String) {
    words = name.spacedWords.filter {
      $0.utf8.last != UInt8(ascii: ".") && !NameSpelling.titles.contains($0)
    }
    .map { NameSpelling.plain($0) }
  }

  /// Whether one is a short form of the other, or the same in another transcription.
  func fits(_ other: NameSpelling) -> Bool {
    let (one, two) = (words.map(NameSpelling.sound), other.words.map(NameSpelling.sound))
    return one.allSatisfy(two.contains) || two.allSatisfy(one.contains)
  }

  /// Whether two full names are surely meant for one person and not spelled alike: one surname with
  /// "Brian" and "Bryan", one given name with "Haldorsen" and "Halvorsen".
  func isVariant(of other: NameSpelling) -> Bool {
    guard let given = words.first, let surname = words.last, words.count > 1,
      let otherGiven = other.words.first, let otherSurname = other.words.last,
      other.words.count > 1, !fits(other)
    else { return false }
    if surname == otherSurname { return NameSpelling.areClose(given, otherGiven) }
    return given == otherGiven && NameSpelling.areClose(surname, otherSurname)
  }

  /// "Ranger" and "Rangers" are two words. Whether two words begin alike and differ in one letter besides "i" for "y", in two from eight
  /// letters on.
  private static func areClose(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.first == right.first, min(left.count, right.count) > 3, left + [0x73] != right,
      right + [0x73] != left
    else { return false }
    let (one, other) = (left.map { $0 == 0x79 ? 0x69 : $0 }, right.map { $0 == 0x79 ? 0x69 : $0 })
    return distance(one, other) <= (min(left.count, right.count) > 7 ? 2 : 1)
  }

  /// Edit distance (Levenshtein 1966).
  /// - Complexity: the product of the lengths.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let next = min(
          diagonal + (letter == other ? 0 : 1), min(row[column], row[column + 1]) + 1)
        diagonal = row[column + 1]
        row[column + 1] = next
      }
    }
    return row[right.count]
  }

  /// What transcriptions from other alphabets leave open: doubled letters, "kh" or "h", and "y", "i",
  /// "iy", "yy" at the end, behind a vowel, and anywhere in long names.
  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var sound: [UInt8] = []
    for (index, letter) in word.enumerated() {
      var letter = letter
      if letter == 0x6B, index + 1 < word.count, word[index + 1] == 0x68 { continue }
      if letter == 0x77 { letter = 0x76 }
      if letter == 0x69 || letter == 0x6A,
        word.count > 7 || index + 1 == word.count || index > 0 && isVowel(word[index - 1])
      {
        letter = 0x79
      }
      if sound.last != letter { sound.append(letter) }
    }
    if sound.suffix(2) == [0x69, 0x79] { sound.remove(at: sound.count - 2) }
    return sound
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
  }

  /// Lower case, with the accents of Latin-1 and Latin Extended-A taken off; other letters stay.
  private static func plain(_ word: String) -> [UInt8] {
    let word = word.lowercased()
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return Array(word.utf8) }
    return word.unicodeScalars.flatMap { scalar -> [UInt8] in
      bases[scalar].map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  private static let bases: [Unicode.Scalar: UInt8] = {
    let rows = [
      ("a", "áàâäãåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "éèêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "íìîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "óòôöõøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťț"), ("u", "úùûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    var bases: [Unicode.Scalar: UInt8] = [:]
    for (base, letters) in rows {
      for scalar in letters.unicodeScalars { bases[scalar] = base.utf8.first }
    }
    return bases
  }()
}
