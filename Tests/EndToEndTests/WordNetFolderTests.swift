import TestSupport
import Testing

/// Where the program looks for WordNet, and what the doctor says of it.
@Suite(.serialized) struct WordNetFolderTests {
  @Test func theDoctorSaysThatThereIsNone() throws {
    let place = try Workplace()
    for folder in ["", place.articles, "/nonexistent"] {
      let text = try place.run(["doctor", "."], environment: ["RASHOMON_WORDNET": folder]).text
      #expect(text.contains("WordNet     not found"))
    }
  }

  @Test func theDoctorNamesTheFolder() throws {
    let place = try Workplace()
    for part in ["noun", "verb", "adj", "adv"] {
      try place.write("  1\n", to: "index." + part)
      try place.write("  1\n", to: "data." + part)
    }
    let text = try place.run(
      ["doctor", "."], environment: ["RASHOMON_WORDNET": place.articles]
    ).text
    #expect(text.contains("WordNet     \(place.articles)\n"))
  }

  @Test func seedsGiveTheSameReportWithAndWithoutTheInstalledOne() throws {
    let place = try Workplace.withSeeds()
    let without = try place.run(["conflicts", "--format", "json", place.articles])
    let with = try place.run(
      ["conflicts", "--format", "json", place.articles], environment: ["RASHOMON_WORDNET": nil])
    #expect(!without.text.isEmpty)
    #expect(with.text == without.text)
  }
}
