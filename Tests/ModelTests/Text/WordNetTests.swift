import Foundation
import TestSupport
import Testing

@testable import Model

/// Reading WordNet's files: a small dictionary of the test's own, broken ones, and the installed one.
@Suite struct WordNetTests {
  static let installed = WordNet(folder: "/usr/share/wordnet")

  private func bytes(_ word: String) -> [UInt8] { Array(word.utf8) }

  private func words(_ words: [[UInt8]]) -> [String] {
    words.map { String(decoding: $0, as: UTF8.self) }
  }

  private func wordNet(_ others: [String: [UInt8]] = [:]) throws -> WordNet {
    try #require(try WordNetFixture().wordNet(others))
  }

  @Test(arguments: [
    ("adult", 1), ("woman", 1), ("writer", 1), ("author", 1), ("absent", 0), ("", 0), ("zz", 0),
    ("adul", 0), ("adults", 0), ("  1", 0),
  ])
  func theIndexHoldsEachWordAndNoOther(word: String, senses: Int) throws {
    #expect(try wordNet().senses(of: bytes(word), as: .noun).count == senses)
  }

  @Test func aSynsetHasItsWordsInOrderAndItsField() throws {
    let wordNet = try wordNet()
    let id = try #require(wordNet.senses(of: bytes("devastation"), as: .noun).first)
    let synset = try #require(wordNet.synset(id))
    #expect(words(synset.words) == ["destruction", "devastation"])
    #expect(synset.field == 4)
  }

  @Test(
    arguments: [
      ("adults", PartOfSpeech.noun, "adult"), ("destroyed", .verb, "destroy"),
      ("increased", .verb, "increase"), ("forgot", .verb, "forget"), ("soon", .adverb, "soon"),
      ("zzing", .verb, nil), ("s", .noun, nil), ("", .noun, nil),
    ] as [(String, PartOfSpeech, String?)])
  func formsLeadBackToWordsOfTheIndex(
    form: String, part: PartOfSpeech, base: String?
  ) throws {
    #expect(try wordNet().baseForm(of: bytes(form), as: part) == base.map(bytes))
  }

  @Test func oppositesAreThoseOfTheWordAndNotOfItsSynonyms() throws {
    let wordNet = try wordNet()
    #expect(words(wordNet.antonyms(of: bytes("decrease"), as: .verb, senses: 1)) == ["increase"])
    #expect(wordNet.antonyms(of: bytes("diminish"), as: .verb, senses: 1).isEmpty)
    // The mark of where an adjective stands is no part of it.
    #expect(
      words(wordNet.antonyms(of: bytes("uninsured"), as: .adjective, senses: 1)) == ["insured"])
  }

  @Test func derivationsAreThoseOfTheWordAndNotOfItsSynonyms() throws {
    let wordNet = try wordNet()
    let found = wordNet.derivations(of: bytes("detonation"), as: .noun, senses: 1)
    #expect(words(found.map(\.word)) == ["detonate"])
  }

  @Test func whatANounIsAKindOfComesNearestFirstAndEndsInACircle() throws {
    let wordNet = try wordNet()
    func names(_ word: String, _ depth: Int) throws -> [String] {
      let id = try #require(wordNet.senses(of: bytes(word), as: .noun).first)
      return wordNet.hypernyms(of: id, depth: depth).compactMap {
        wordNet.synset($0)?.words.first.map { String(decoding: $0, as: UTF8.self) }
      }
    }
    #expect(try names("widow", 9) == ["woman", "adult", "person"])
    #expect(try names("widow", 1) == ["woman"])
    #expect(try names("widow", -1) == [])
    #expect(try names("loop", 9) == ["circle"])
  }

  @Test func aFolderWithoutAllFilesHoldsNoDictionary() throws {
    let fixture = WordNetFixture()
    #expect(try fixture.wordNet(["data.adv": []]) == nil)
    #expect(WordNet(folder: "/nonexistent") == nil)
  }

  @Test(arguments: ["index.noun", "data.noun", "index.verb", "data.verb", "verb.exc"])
  func aFileCutAnywhereGivesFewerAnswersAndNoOthers(name: String) throws {
    let fixture = WordNetFixture()
    let whole = try #require(fixture.files[name])
    let right = answers(try wordNet())
    for length in stride(from: 1, to: whole.count, by: 23) {
      let cut = try wordNet([name: Array(whole.prefix(length))])
      #expect(answers(cut).isSubset(of: right), "\(name) cut at \(length)")
    }
  }

  @Test(arguments: ["index.noun", "data.noun", "index.verb", "data.verb"], [7, 9, 31])
  func aFileWithWrongDigitsEndsNoProgram(name: String, step: Int) throws {
    let fixture = WordNetFixture()
    var bytes = try #require(fixture.files[name])
    for place in stride(from: 20, to: bytes.count, by: step)
    where bytes[place] >= 0x30 && bytes[place] <= 0x39 { bytes[place] = 0x66 }
    // A "9" in place of each "0" points beyond the end.
    let beyond = (fixture.files[name] ?? []).map { $0 == 0x30 ? 0x39 : $0 }
    _ = answers(try wordNet([name: bytes]))
    #expect(answers(try wordNet([name: beyond])).isSubset(of: answers(try wordNet())))
  }

  /// Everything that a dictionary answers on the words of the table.
  private func answers(_ wordNet: WordNet) -> Set<String> {
    var answers: Set<String> = []
    for word in ["widow", "destruction", "destroyed", "forgot", "increase", "loop", "insured"] {
      for part in PartOfSpeech.allCases {
        if let base = wordNet.baseForm(of: bytes(word), as: part) {
          let known =
            wordNet.antonyms(of: base, as: part, senses: 2)
            + wordNet.derivations(of: base, as: part, senses: 2).map(\.word)
            + wordNet.senses(of: base, as: part).flatMap {
              wordNet.hypernyms(of: $0, depth: 5).compactMap(wordNet.synset).flatMap(\.words)
            }
          for other in known {
            answers.insert("\(word) \(part) \(String(decoding: other, as: UTF8.self))")
          }
        }
      }
    }
    return answers
  }

  @Test(.enabled(if: installed != nil, "wordnet-base is not installed"))
  func theInstalledDictionaryIsReadAsItsManualSays() throws {
    let wordNet = try #require(Self.installed)
    #expect(wordNet.baseForm(of: bytes("took"), as: .verb) == bytes("take"))
    #expect(words(wordNet.antonyms(of: bytes("rise"), as: .verb, senses: 1)) == ["fall"])
    let verbs = wordNet.derivations(of: bytes("destruction"), as: .noun, senses: 1)
    #expect(words(verbs.map(\.word)).contains("destroy"))
    // "car" and "automobile" are one thing first of all.
    #expect(
      wordNet.senses(of: bytes("car"), as: .noun, limit: 1)
        == wordNet.senses(of: bytes("automobile"), as: .noun, limit: 1))
    let ferry = try #require(wordNet.senses(of: bytes("ferry"), as: .noun).first)
    let boat = try #require(wordNet.senses(of: bytes("boat"), as: .noun).first)
    #expect(wordNet.hypernyms(of: ferry, depth: 4).contains(boat))
  }

  @Test(.enabled(if: installed != nil, "wordnet-base is not installed"))
  func everyWordOfTheInstalledIndexIsFound() throws {
    let wordNet = try #require(Self.installed)
    let index = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/wordnet/index.adv"))
    let words = index.split(separator: 0x0A).filter { $0.first != 0x20 }.compactMap {
      $0.split(separator: 0x20).first
    }
    #expect(words.count > 4000)
    for word in words {
      let senses = wordNet.senses(of: Array(word), as: .adverb)
      #expect(!senses.isEmpty && senses.allSatisfy { wordNet.synset($0) != nil })
    }
  }
}
