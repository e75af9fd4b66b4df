import Testing

@testable import Model

/// The first step alone: what claims are made from.
@Suite struct TimeAnnotatorTests {
  private static let lexicon = Lexicon.standard()
  private static let annotator = TimeAnnotator(lexicon: lexicon)

  @Test(arguments: [
    ("They spoke on Friday.", "DATE XXXX-WXX-5"), ("They spoke in February.", "DATE XXXX-02"),
    ("They spoke on February 24.", "DATE XXXX-02-24"), ("They spoke in 2022.", "DATE 2022"),
    ("It is less than two months old.", "DURATION P2M LESS_THAN"),
    ("It is just over a month off.", "DURATION P1M MORE_THAN"),
    ("They spoke last week.", "DATE XXXX-WXX"), ("They spoke yesterday.", "DATE XXXX-XX-XX"),
    ("They spoke two years ago.", "DATE XXXX"),
    ("They spoke on Friday morning.", "TIME XXXX-WXX-5TMO"),
    ("They spoke at Christmas.", "DATE XXXX-12-25"), ("They spoke at Easter.", "DATE XXXX-XX-XX"),
  ])
  func valuesAreUnderspecified(text: String, expected: String) {
    let document = Document(TimeCorpus.article(text), lexicon: Self.lexicon)
    let found = Self.annotator.annotations(in: document).map { found in
      [found.value.kind.rawValue, found.value.value, found.value.modifier]
        .compactMap { $0 }.joined(separator: " ")
    }
    #expect(found == [expected])
  }

  @Test func aWeekdayIsGiven() {
    let document = Document(TimeCorpus.article("on Friday"), lexicon: Self.lexicon)
    #expect(Self.annotator.annotations(in: document).map(\.value.weekday) == [.friday])
  }
}
