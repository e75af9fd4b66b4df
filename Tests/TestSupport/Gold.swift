import Foundation
import Model

/// Hand-made judgements on pairs of passages, in the shape of `Tests/Gold/seeds.json`.
public struct Gold: Decodable, Sendable {
  /// One passage.
  public struct Side: Decodable, Sendable {
    /// The file's name.
    public let doc: String
    /// Its words.
    public let quote: String
  }
  /// Two passages and what a careful reader says of them.
  public struct Pair: Decodable, Sendable {
    /// Name of the pair, as in "P01"; absent in some sets.
    public let id: String?
    /// One passage.
    public let a: Side
    /// The other.
    public let b: Side
    /// What they are about.
    public let slot: String
    /// conflict, tension, agree, compatible or different-event.
    public let relation: String
  }
  /// The pairs, in order of the file.
  public let pairs: [Pair]

  /// Reads a file, nil where it is absent.
  public init?(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    self = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Pairs of which one comparison of the given relations holds both sides under different values.
  public func found(_ relations: Set<Relation>, in analysis: Analysis) -> [Pair] {
    pairs.filter { pair in
      analysis.comparisons.contains { comparison in
        guard relations.contains(comparison.relation) else { return false }
        let left = values(of: comparison, holding: pair.a, analysis)
        let right = values(of: comparison, holding: pair.b, analysis)
        return left.contains { one in right.contains { $0 != one } }
      }
    }
  }

  private func values(
    of comparison: Comparison, holding side: Side, _ analysis: Analysis
  ) -> Set<Int> {
    var found: Set<Int> = []
    for (index, value) in comparison.values.enumerated() {
      for claim in value.claims {
        guard let article = analysis.article(claim.article), article.file.hasSuffix(side.doc),
          places(of: side.quote, in: article.text).contains(where: { $0.overlaps(claim.range) })
        else { continue }
        found.insert(index)
      }
    }
    return found
  }

  private func places(of quote: String, in text: ArticleText) -> [TextRange] {
    let needle = Array(quote.utf8)
    guard !needle.isEmpty, needle.count <= text.bytes.count else { return [] }
    return (0...(text.bytes.count - needle.count)).filter {
      text.bytes[$0..<($0 + needle.count)].elementsEqual(needle)
    }.map { TextRange($0, $0 + needle.count) }
  }
}
