import Testing

@testable import Model

@Suite struct TimeCorpusTests {
  @Test func theCorpusIsThere() {
    #expect(TimeCorpus.examples.count { $0.phrase != nil } >= 700)
    #expect(TimeCorpus.examples.count { $0.phrase == nil } >= 100)
    #expect(!TimeCorpus.backlog.isEmpty)
  }

  @Test(arguments: TimeCorpus.examples)
  func anExampleIsFoundAsItsBlockSays(example: CorpusExample) {
    let found = TimeCorpus.findings(example).map(\.text)
    if let phrase = example.phrase {
      #expect(found.contains(phrase + ": " + example.expected), "found \(found)")
    } else {
      #expect(found.isEmpty, "found \(found)")
    }
  }

  @Test(arguments: TimeCorpus.backlog)
  func aKnownMissStillMisses(example: CorpusExample) {
    let found = TimeCorpus.findings(example).map(\.text)
    #expect(
      !found.contains((example.phrase ?? "") + ": " + example.expected),
      "it passes now: move it to a corpus")
  }

  @Test func everyRuleHasAnExample() {
    let hit = Set(TimeCorpus.examples.flatMap { TimeCorpus.findings($0).map(\.rule) })
    let rules = TimeRules.all.map(\.id) + TimeCompositions.layers.flatMap { $0.map(\.id) }
    #expect(Set(rules).subtracting(hit).sorted() == [])
  }
}
