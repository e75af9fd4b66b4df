/// Tells places that exclude each other from those of which one holds the other.
///
/// No list says in which province a village lies, but articles do: whoever writes of the village names
/// the province too. So a place is held against another only where neither article names the other's
/// (the scope is told by the texts themselves).
enum PlaceScopes {
  /// The claims without those places that each article with another place names as well, or whose own
  /// article names all the others'; claims of other slots stay.
  static func sharp(_ claims: [Claim], _ readings: [ArticleReading]) -> [Claim] {
    guard claims.contains(where: { $0.slot == .place }), Set(claims.map(\.article)).count > 1 else {
      return claims
    }
    var named: [ArticleID: Set<UInt64>] = [:]
    for reading in readings {
      named[reading.article] = Set(
        reading.document.tokens.lazy.filter(\.isCapitalised).map(\.folded))
    }
    return claims.filter { claim in
      guard let words = words(claim) else { return true }
      let others = claims.filter { $0.article != claim.article && self.words($0) != words }
      guard !others.isEmpty, !claims.contains(where: { isSame($0, claim, words) }) else { return true }
      return others.contains { other in
        guard let theirs = self.words(other), theirs.isDisjoint(with: words) else { return false }
        return !words.isSubset(of: named[other.article] ?? [])
          && !theirs.isSubset(of: named[claim.article] ?? [])
      }
    }
  }

  private static func isSame(_ other: Claim, _ claim: Claim, _ words: Set<UInt64>) -> Bool {
    other.article != claim.article && self.words(other) == words
  }

  /// The capitalised words of a place.
  private static func words(_ claim: Claim) -> Set<UInt64>? {
    guard claim.slot == .place, case .place(let name, _) = claim.value else { return nil }
    return Set(
      name.split(separator: " ").filter { $0.first?.isUppercase == true }
        .map { StableHash.folded(String($0)) })
  }
}
