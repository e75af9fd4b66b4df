import Testing

@testable import Model

@Suite struct InflectionTests {
  @Test(arguments: [
    ("blame", "blaming"), ("blame", "blamed"), ("deny", "denied"), ("deny", "denying"),
    ("delay", "delayed"), ("split", "splitting"), ("breach", "breaches"), ("ally", "allies"),
  ])
  func aFormBelongsToItsWord(word: String, form: String) {
    #expect(Inflection.forms(word).contains(form))
  }

  @Test func shortWordsAreLeftAlone() {
    #expect(Inflection.forms("no") == ["no"])
  }
}
