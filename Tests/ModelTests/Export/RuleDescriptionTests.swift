import Foundation
import Model
import TestSupport
import Testing

/// Holds that `conflicts --explain` can describe each rule that the sources name.
@Suite struct RuleDescriptionTests {
  private static let families = ["claim", "event", "story", "framing", "compare"]

  /// The literals of the sources that begin with a family's name and a full stop.
  private static func rules() throws -> Set<String> {
    let folder = URL(fileURLWithPath: ProjectFolder.path).appending(path: "Sources/Model")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.lastPathComponent != "Wording+Rules.swift" else {
        continue
      }
      for literal in try String(contentsOf: file, encoding: .utf8).split(separator: "\"") {
        let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, families.contains(String(parts[0])), !parts[1].isEmpty,
          parts[1].allSatisfy(\.isLetter)
        else { continue }
        found.insert(String(literal))
      }
    }
    return found
  }

  @Test func everyRuleHasALine() throws {
    let rules = try Self.rules()
    #expect(rules.count > 40)
    let missing = rules.filter { Wording.rule(RuleID($0)) == nil }
    #expect(missing.sorted() == [])
  }

  @Test func theRulesOfFramingsAreThoseOfTheirComparisons() {
    for name in ["act", "certainty", "distance", "moment", "scope", "stance", "unknown"] {
      #expect(Wording.rule(RuleID("framing." + name)) != nil)
      #expect(Wording.rule(RuleID("compare." + name)) != nil)
    }
  }
}
