/// Words that mean one thing, and what that thing hangs together with: a line of WordNet's data files.
struct Synset: Sendable {
  /// Where it stands; equal for one synset only.
  struct ID: Hashable, Sendable {
    let part: PartOfSpeech
    /// Bytes before its line.
    let offset: Int
  }

  /// Leads to another synset, or from a word to a word of it.
  struct Pointer: Sendable {
    /// How the two hang together, by the symbol of wninput(5WN): "!", "+", "@".
    enum Kind: UInt8, Sendable {
      case antonym = 0x21
      case derivation = 0x2B
      case hypernym = 0x40
    }

    let kind: Kind
    let target: ID
    /// Number of the word that it leads from, counting from 1; 0 where it holds for all.
    let source: Int
    /// Number of the word that it leads to; 0 where it holds for all.
    let word: Int
  }

  let id: ID
  /// The field of life (lexnames(5WN)): 4 is an act, 11 an event, 18 a person.
  let field: Int
  /// Its words in lower case, the most usual first; "_" stands between those of a phrase.
  let words: [[UInt8]]
  /// Its pointers of the kinds above, in the order of the file.
  let pointers: [Pointer]
}

extension Synset {
  /// Reads the line at a place of a data file; nil where no synset begins there.
  init?(_ id: ID, in file: MappedFile) {
    var fields = FieldScanner(file, at: id.offset)
    // A file cut short or of another release: the line does not name its own place.
    guard fields.number() == id.offset, let field = fields.number(), fields.next() != nil,
      let wordCount = fields.number(radix: 16)
    else { return nil }
    var words: [[UInt8]] = []
    for _ in 0..<wordCount {
      guard let word = fields.next(), fields.number(radix: 16) != nil else { return nil }
      words.append(Synset.word(word, file))
    }
    guard let pointerCount = fields.number() else { return nil }
    var pointers: [Pointer] = []
    for _ in 0..<pointerCount {
      guard let symbol = fields.next(), let offset = fields.number(), let part = fields.next(),
        let ends = fields.number(radix: 16)
      else { return nil }
      guard symbol.count == 1, let kind = file[symbol.lowerBound].flatMap(Pointer.Kind.init),
        let part = file[part.lowerBound].flatMap(PartOfSpeech.init)
      else { continue }
      pointers.append(
        Pointer(
          kind: kind, target: ID(part: part, offset: offset), source: ends >> 8,
          word: ends & 0xFF))
    }
    self.init(id: id, field: field, words: words, pointers: pointers)
  }

  /// A word in lower case, without the mark of where an adjective stands, as in "asleep(p)".
  private static func word(_ field: Range<Int>, _ file: MappedFile) -> [UInt8] {
    field.compactMap { file[$0] }.prefix { $0 != UInt8(ascii: "(") }.map {
      $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
    }
  }

  /// The number of a word in it, counting from 1; nil where it does not hold the word.
  func number(of word: [UInt8]) -> Int? { words.firstIndex(of: word).map { $0 + 1 } }
}
