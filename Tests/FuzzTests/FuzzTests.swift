import FuzzTargets
import Testing

/// The kept inputs and the first mutations of them. `make fuzz` runs as many as there is time for.
@Suite struct FuzzTests {
  /// Mutations of a target: as many as take a tenth of a second or two in a debug build.
  static let mutations: [FuzzTarget: Int] = [
    .claims: 10, .analysis: 2, .screen: 3, .times: 30, .quantities: 30, .quotes: 30,
  ]

  /// An input that is kept for a target; its name says what was wrong with it once.
  struct KeptInput: CustomTestStringConvertible {
    let target: FuzzTarget
    let entry: SeedCorpus.Entry
    var testDescription: String { "\(target.rawValue)/\(entry.name)" }
  }

  static let kept = FuzzTarget.allCases.flatMap { target in
    SeedCorpus(of: target).entries.map { KeptInput(target: target, entry: $0) }
  }

  @Test(arguments: kept)
  func everyKeptInputKeepsThePromises(input: KeptInput) throws {
    try input.target.run(input.entry.bytes)
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasKeptInputs(target: FuzzTarget) {
    #expect(Self.kept.contains { $0.target == target })
  }

  @Test(arguments: FuzzTarget.allCases)
  func theFirstMutationsKeepThePromises(target: FuzzTarget) throws {
    var mutator = Mutator(
      seeds: SeedCorpus(of: target).seeds, dictionary: TokenDictionary(of: target), seed: 2024)
    for number in 0..<(Self.mutations[target] ?? 50) {
      let input = mutator.next()
      do { try target.run(input) } catch { Issue.record("mutation \(number): \(error)") }
    }
  }

  @Test func theSameSeedGivesTheSameInputs() {
    let dictionary = TokenDictionary("\"one\"\n# none\n\"\\x1B[A\"")
    #expect(dictionary.tokens == [Array("one".utf8), [0x1B, 0x5B, 0x41]])
    func inputs(_ seed: UInt64) -> [[UInt8]] {
      var mutator = Mutator(seeds: [Array("a seed".utf8)], dictionary: dictionary, seed: seed)
      return (0..<50).map { _ in mutator.next() }
    }
    #expect(inputs(1) == inputs(1))
    #expect(inputs(1) != inputs(2))
    #expect(Set(inputs(1)).count > 40)
    #expect(inputs(1).allSatisfy { $0.count <= Mutator.longest })
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasADictionary(target: FuzzTarget) {
    #expect(!TokenDictionary(of: target).tokens.isEmpty)
  }
}
