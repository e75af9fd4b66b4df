import TUI
import Testing

@Suite struct KeyTableTests {
  @Test(arguments: [
    ("j", [Key.character("j")]), ("gg", [.character("g"), .character("g")]),
    ("]c", [.character("]"), .character("c")]), ("C-d", [.control("d")]), ("Enter", [.enter]),
    ("S-Tab", [.backTab]), ("Space", [.character(" ")]), ("F1", [.function(1)]),
  ])
  func aNotationStandsForKeys(notation: String, keys: [Key]) {
    #expect(KeySequence(notation).match(keys) == .whole(digit: nil))
    #expect(KeySequence(notation).notation == notation)
  }

  @Test func aDigitInASequenceIsTold() {
    #expect(KeySequence("s#").match([.character("s"), .character("3")]) == .whole(digit: 3))
    #expect(KeySequence("s#").match([.character("s"), .character("0")]) == .none)
    #expect(KeySequence("s#").notation == "s1-9")
  }

  @Test(arguments: Place.allCases)
  func noSequenceHidesAnotherInOnePlace(place: Place) {
    let sequences = KeyTable.standard.bindings(in: place).flatMap(\.keys)
    for (index, one) in sequences.enumerated() {
      for other in sequences[(index + 1)...] {
        let shorter = min(one.steps.count, other.steps.count)
        #expect(
          one.steps.prefix(shorter) != other.steps.prefix(shorter),
          "\(one.notation) and \(other.notation) in \(place)")
      }
    }
  }

  @Test(arguments: Place.screens)
  func noSequenceBeginsWithADigitForDigitsCount(place: Place) {
    for sequence in KeyTable.standard.bindings(in: place).flatMap(\.keys) {
      // 0 begins no number: it is vi's key for the first column.
      if case .key(let key)? = sequence.steps.first { #expect((key.digit ?? 0) == 0) }
      #expect(sequence.steps.first != .digit)
    }
  }

  @Test func everyActionIsBoundAndEveryBindingHasAPlaceKeysAndHelp() {
    #expect(Set(KeyTable.standard.bindings.map(\.action)) == Set(Action.allCases))
    for binding in KeyTable.standard.bindings {
      #expect(!binding.places.isEmpty && !binding.keys.isEmpty && !binding.help.isEmpty)
    }
  }
}

@Suite struct KeyManualTests {
  @Test func theManualNamesEveryKeyWithItsHelp() {
    let lines = KeyTable.standard.manual.split(separator: "\n")
    for binding in KeyTable.standard.bindings {
      let keys = binding.keys.map { $0.notation == "|" ? "`\\|`" : "`\($0.notation)`" }
        .joined(separator: " ")
      #expect(lines.contains("| \(keys) | \(binding.help) |"))
    }
  }
}
