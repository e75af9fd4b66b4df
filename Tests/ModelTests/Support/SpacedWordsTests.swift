import Testing

@testable import Model

@Suite struct SpacedWordsTests {
  @Test(arguments: [
    ("Ana María Díaz", ["Ana", "María", "Díaz"]), ("  Ana  Díaz ", ["Ana", "Díaz"]),
    ("Ana", ["Ana"]), ("", []), ("  ", []),
  ])
  func spacesPartWords(text: String, words: [String]) {
    #expect(text.spacedWords == words)
  }
}
