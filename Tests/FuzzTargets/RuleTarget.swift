@testable import Model

/// The rule families on one paragraph: annotations lie in the text, in order, with sound values.
enum RuleTarget {
  private static let lexicon = Lexicon.standard()
  private static let timeTagger = TimeTagger(lexicon: lexicon)
  private static let numberTagger = NumberTagger(lexicon: lexicon)
  private static let quoteTagger = QuoteTagger(lexicon: lexicon)
  private static let annotator = NameAnnotator(
    lexicon: lexicon, gazetteer: Gazetteer(lexicon: lexicon))

  /// An article of one paragraph.
  static func article(of bytes: [UInt8]) -> Article {
    let text = ArticleText(String(decoding: bytes, as: UTF8.self))
    let whole = TextRange(0, text.bytes.count)
    return Article(
      id: ArticleID(rawValue: "fuzz"), file: "fuzz.txt", sha256: "", text: text,
      blocks: text.bytes.isEmpty ? [] : [Block(kind: .paragraph, range: whole)])
  }

  /// A day that the first bytes choose, or none.
  static func day(_ bytes: [UInt8]) -> CalendarDate? {
    guard bytes.count > 2, bytes[0] % 4 > 0 else { return nil }
    return CalendarDate(
      year: 1900 + Int(bytes[0]), month: 1 + Int(bytes[1]) % 12, day: 1 + Int(bytes[2]) % 28)
  }

  static func tokens(_ bytes: [UInt8]) throws(BrokenPromise) {
    let article = article(of: bytes)
    let document = Document(article, lexicon: lexicon)
    let text = try TextPromises(article.text)
    try text.hold(apart: document.tokens.map(\.range), "token")
    try text.hold(apart: document.sentences.map(\.range), "sentence")
    var next = 0
    for sentence in document.sentences {
      try promise(sentence.tokens.lowerBound == next, "sentences leave tokens out")
      next = sentence.tokens.upperBound
    }
    try promise(next == document.tokens.count, "the last tokens are in no sentence")
    for token in document.tokens where token.kind == .word || token.kind == .number {
      try promise(token.count > 0, "a word of no bytes")
    }
  }

  static func times(_ bytes: [UInt8]) throws(BrokenPromise) {
    let article = article(of: bytes)
    let text = try TextPromises(article.text)
    for published in [nil, day(bytes)] {
      let times = timeTagger.mentions(in: article, published: published)
      // A duration that a date's words imply takes up no text of its own.
      try text.hold(apart: times.map(\.range).filter { !$0.isEmpty }, "time")
      for time in times {
        try promise(TimexGrammar.allows(time.value), "no value of TIMEX3: \(time.value)")
      }
    }
    _ = timeTagger.derivations(in: article, published: day(bytes))
  }

  static func quantities(_ bytes: [UInt8]) throws(BrokenPromise) {
    let article = article(of: bytes)
    let times = timeTagger.mentions(in: article, published: nil)
    let found = numberTagger.mentions(in: article, times: times)
    let text = try TextPromises(article.text)
    try text.hold(apart: found.quantities.map(\.range), "quantity")
    try text.hold(apart: found.measures.map(\.range), "measure")
    for quantity in found.quantities {
      guard let high = quantity.value.high else { continue }
      try promise(quantity.value.low <= high, "from \(quantity.value.low) down to \(high)")
    }
  }

  static func names(_ bytes: [UInt8]) throws(BrokenPromise) {
    let article = article(of: bytes)
    let names = annotator.annotations(in: Document(article, lexicon: lexicon))
    try TextPromises(article.text).hold(apart: names.map(\.range), "name")
    _ = NameLinker(names)
  }

  static func quotes(_ bytes: [UInt8]) throws(BrokenPromise) {
    let article = article(of: bytes)
    let count = Document(article, lexicon: lexicon).tokens.count
    let quotes = quoteTagger.mentions(in: article)
    try TextPromises(article.text).hold(inOrder: quotes.map(\.range), "quotation")
    for quote in quotes {
      try promise(quote.value.words.upperBound <= count, "a quotation beyond the last token")
    }
  }
}
