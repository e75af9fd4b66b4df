/// The short names that were given before, and the articles whose names are given to no other.
public struct KeptSigils: Hashable, Sendable {
  /// Names in the order in which they were given; one a series and article.
  public private(set) var all: [KeptSigil]
  /// Articles that a mark names: while they are gone their names stay theirs.
  public let marked: Set<ArticleID>

  /// Nothing was given before: names follow the order of the articles.
  public static let none = KeptSigils([])

  /// Takes names in the order in which they were given.
  public init(_ all: [KeptSigil], marked: Set<ArticleID> = []) {
    self.all = all
    self.marked = marked
  }

  /// With other articles that marks name.
  public func with(marked: Set<ArticleID>) -> KeptSigils { KeptSigils(all, marked: marked) }

  /// Takes names in, after the others or in place of those of the same series and article.
  /// - Complexity: linear in all names.
  public mutating func put(_ new: [KeptSigil]) {
    guard !new.isEmpty else { return }
    var places = Dictionary(
      all.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for sigil in new {
      if let place = places[sigil.key] {
        all[place] = sigil
      } else {
        places[sigil.key] = all.count
        all.append(sigil)
      }
    }
  }
}

extension KeptSigil {
  fileprivate struct Key: Hashable {
    let series: ArticleID
    let article: ArticleID
  }

  fileprivate var key: Key { Key(series: series, article: article) }
}
