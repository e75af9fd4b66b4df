import CLexicons

/// The word lists of the folder `Lexicons`, as bytes of UTF-8: one row a line, columns between tabs.
enum LexiconFile {
  static var agencies: [UInt8] { bytes(lexicon_agencies()) }
  static var beginnings: [UInt8] { bytes(lexicon_beginnings()) }
  static var countries: [UInt8] { bytes(lexicon_countries()) }
  static var events: [UInt8] { bytes(lexicon_events()) }
  static var frequencies: [UInt8] { bytes(lexicon_frequencies()) }
  static var givenNames: [UInt8] { bytes(lexicon_givenNames()) }
  static var irregularVerbs: [UInt8] { bytes(lexicon_irregularVerbs()) }
  static var measured: [UInt8] { bytes(lexicon_measured()) }
  static var measures: [UInt8] { bytes(lexicon_measures()) }
  static var occasions: [UInt8] { bytes(lexicon_occasions()) }
  static var occupations: [UInt8] { bytes(lexicon_occupations()) }
  static var offices: [UInt8] { bytes(lexicon_offices()) }
  static var opposites: [UInt8] { bytes(lexicon_opposites()) }
  static var persons: [UInt8] { bytes(lexicon_persons()) }
  static var roles: [UInt8] { bytes(lexicon_roles()) }
  static var scales: [UInt8] { bytes(lexicon_scales()) }
  static var stance: [UInt8] { bytes(lexicon_stance()) }
  static var statements: [UInt8] { bytes(lexicon_statements()) }
  static var summits: [UInt8] { bytes(lexicon_summits()) }
  static var synonyms: [UInt8] { bytes(lexicon_synonyms()) }
  static var terms: [UInt8] { bytes(lexicon_terms()) }
  static var words: [UInt8] { bytes(lexicon_words()) }

  private static func bytes(_ file: LexiconBytes) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
