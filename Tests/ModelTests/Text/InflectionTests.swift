import Testing

@testable import Model

@Suite struct InflectionTests {
  @Test(arguments: [
    ("blame", "blaming"), ("blame", "blamed"), ("deny", "denied"), ("deny", "denying"),
    ("delay", "delayed"), ("split", "splitting"), ("breach", "breaches"), ("ally", "allies"),
  ])
  func aFormBelongsToItsWord(word: String, form: String) {
    #expect(Inflection.forms(Substring(word)).contains(StableHash.folded(form)))
  }

  @Test func shortWordsAreLeftAlone() {
    #expect(Inflection.forms("no") == [])
  }
}
