/// WordNet 3.0, a dictionary by meaning (Miller, WordNet: a lexical database for English, 1995;
/// Fellbaum 1998), read from the files `index.*`, `data.*` and `*.exc` as wndb(5WN) lays them out.
///
/// Words are UTF-8 in lower case. A file that is broken or cut short gives fewer answers, and no other
/// harm. Senses are in the order of their frequency, so that callers ask for the first one or two.
public final class WordNet: Sendable {
  private let indexes: [SortedLines]
  private let exceptions: [SortedLines?]
  private let data: [MappedFile]

  /// Maps the files of a folder; nil where an index or a data file is missing.
  public init?(folder: String) {
    var indexes: [SortedLines] = []
    var exceptions: [SortedLines?] = []
    var data: [MappedFile] = []
    for part in PartOfSpeech.allCases {
      guard let index = MappedFile(path: "\(folder)/index.\(part.fileEnding)"),
        let lines = MappedFile(path: "\(folder)/data.\(part.fileEnding)")
      else { return nil }
      indexes.append(SortedLines(file: index))
      data.append(lines)
      exceptions.append(
        MappedFile(path: "\(folder)/\(part.fileEnding).exc").map { SortedLines(file: $0) })
    }
    self.indexes = indexes
    self.exceptions = exceptions
    self.data = data
  }

  /// What the system says of its files: other files may give other answers.
  var stamps: [FileStamp] {
    data.map(\.stamp) + indexes.map(\.file.stamp) + exceptions.compactMap { $0?.file.stamp }
  }

  /// Lets go of what was looked at. A look at one byte maps sixteen pages, so that a few hundred words
  /// hold as much memory as all the rest of the program.
  func forgetPages() {
    for file in data { file.forgetPages() }
    for lines in indexes { lines.file.forgetPages() }
  }

  /// The senses of a word in its base form, the most frequent first; at most `limit`. None where no
  /// sense has a pointer of a kind that is asked for, which the index tells without a look at them.
  func senses(
    of word: [UInt8], as part: PartOfSpeech, limit: Int = .max,
    pointing kind: Synset.Pointer.Kind? = nil
  ) -> [Synset.ID] {
    guard !word.isEmpty, var fields = indexes[part.rawValue].fields(of: word) else { return [] }
    // The part, numbers of synsets and of kinds of pointers, those kinds, twice a number of senses.
    guard fields.next() != nil, let count = fields.number(), let kinds = fields.number() else {
      return []
    }
    var isAsked = kind == nil
    for _ in 0..<kinds {
      guard let symbol = fields.next() else { return [] }
      if symbol.count == 1, fields.byte(at: symbol.lowerBound) == kind?.rawValue { isAsked = true }
    }
    guard isAsked, fields.number() != nil, fields.number() != nil else { return [] }
    var senses: [Synset.ID] = []
    while senses.count < min(count, limit), let offset = fields.number() {
      senses.append(Synset.ID(part: part, offset: offset))
    }
    return senses
  }

  /// The field of life of a synset, nil where the files hold none there.
  func field(of id: Synset.ID) -> Int? {
    var fields = FieldScanner(data[id.part.rawValue], at: id.offset)
    return fields.number() == id.offset ? fields.number() : nil
  }

  /// The synset with an id, nil where the files hold none there.
  func synset(_ id: Synset.ID) -> Synset? { Synset(id, in: data[id.part.rawValue]) }

  /// The base form of a word that the index holds, by the rules of morphy(7WN): an exception ("took" is
  /// "take"), else the word itself, else the word with another ending ("arrived" is "arrive").
  func baseForm(of word: [UInt8], as part: PartOfSpeech) -> [UInt8]? {
    if let lines = exceptions[part.rawValue], var fields = lines.fields(of: word),
      let form = fields.next()?.compactMap({ lines.file[$0] }), holds(form, as: part)
    {
      return form
    }
    if holds(word, as: part) { return word }
    for (ending, replacement) in WordNet.endings[part.rawValue]
    where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
      let form = word.dropLast(ending.count) + replacement
      if holds(Array(form), as: part) { return Array(form) }
    }
    return nil
  }

  private func holds(_ word: [UInt8], as part: PartOfSpeech) -> Bool {
    !word.isEmpty && indexes[part.rawValue].fields(of: word) != nil
  }

  /// Words that mean the opposite of a word in one of its first senses, each once, in the order of
  /// those senses: of "rise" "fall". The opposites are of the word itself, not of its synonyms.
  func antonyms(of word: [UInt8], as part: PartOfSpeech, senses limit: Int) -> [[UInt8]] {
    related(to: word, as: part, senses: limit, by: .antonym).map(\.word)
  }

  /// Words of another part of speech that are derived from a word or that it is derived from, with the
  /// synsets that they stand in: of "destruction" the verb "destroy".
  func derivations(
    of word: [UInt8], as part: PartOfSpeech, senses limit: Int
  ) -> [(word: [UInt8], synset: Synset)] {
    related(to: word, as: part, senses: limit, by: .derivation)
  }

  /// The synsets above one, the nearest first, each once: above that of "ferry" boat, vessel, craft.
  /// - Complexity: linear in what is found; at most `depth` steps upwards.
  func hypernyms(of id: Synset.ID, depth: Int) -> [Synset.ID] {
    var found: [Synset.ID] = []
    var level = [id]
    for _ in 0..<max(0, depth) where !level.isEmpty {
      let above = level.compactMap(synset).flatMap(\.pointers)
        .filter { $0.kind == .hypernym }.map(\.target)
      level = []
      for next in above where next != id && !found.contains(next) {
        found.append(next)
        level.append(next)
      }
    }
    return found
  }

  private func related(
    to word: [UInt8], as part: PartOfSpeech, senses limit: Int, by kind: Synset.Pointer.Kind
  ) -> [(word: [UInt8], synset: Synset)] {
    var found: [(word: [UInt8], synset: Synset)] = []
    for sense in senses(of: word, as: part, limit: limit, pointing: kind) {
      guard let synset = synset(sense), let number = synset.number(of: word) else { continue }
      for pointer in synset.pointers
      where pointer.kind == kind && (pointer.source == number || pointer.source == 0) {
        guard let target = self.synset(pointer.target),
          target.words.indices.contains(pointer.word - 1)
        else { continue }
        let other = target.words[pointer.word - 1]
        if !found.contains(where: { $0.word == other }) { found.append((other, target)) }
      }
    }
    return found
  }

  /// Endings and what stands in their place in the base form, by part of speech.
  private static let endings: [[(ending: [UInt8], replacement: [UInt8])]] = [
    [
      ("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
      ("men", "man"), ("ies", "y"),
    ],
    [
      ("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
      ("ing", ""),
    ],
    [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    [],
  ].map { (rules: [(String, String)]) in rules.map { (Array($0.utf8), Array($1.utf8)) } }
}
