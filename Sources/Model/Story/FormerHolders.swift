/// Who had the names that were given before: which article of today is which of then.
struct FormerHolders {
  private struct Content: Hashable {
    let content: Substring
    let place: ArticlePlace
  }

  private struct Holder: Hashable {
    let article: ArticleID
    let place: ArticlePlace
  }

  private var holders: [Holder] = []
  private var names: [[KeptSigil]] = []

  /// Sorts names by who had them.
  init(_ kept: [KeptSigil]) {
    var places: [Holder: Int] = [:]
    for sigil in kept {
      let holder = Holder(article: sigil.article, place: sigil.place)
      let place = places[holder] ?? holders.count
      if place == holders.count {
        places[holder] = place
        holders.append(holder)
        names.append([])
      }
      names[place].append(sigil)
    }
  }

  /// The names that articles had, by their ids of today. Content that stands where it stood is the
  /// same article, then content that moved, then other content in the same place. Each of then is
  /// one of today.
  func names(of articles: [Article]) -> [ArticleID: [KeptSigil]] {
    var found: [ArticleID: Int] = [:]
    var isTaken = [Bool](repeating: false, count: holders.count)
    func claim<Key: Hashable>(_ then: (Holder) -> Key, _ now: (Article) -> Key) {
      var free: [Key: [Int]] = [:]
      // The latest comes first out: a file that was edited twice had its last name last.
      for index in holders.indices where !isTaken[index] {
        free[then(holders[index]), default: []].append(index)
      }
      for article in articles where found[article.id] == nil {
        guard let index = free[now(article)]?.popLast() else { continue }
        found[article.id] = index
        isTaken[index] = true
      }
    }
    claim(
      { Content(content: $0.article.content, place: $0.place) },
      { Content(content: $0.id.content, place: ArticlePlace($0)) })
    claim({ $0.article.content }, { $0.id.content })
    claim({ $0.place }, { ArticlePlace($0) })
    return found.mapValues { names[$0] }
  }
}

extension ArticleID {
  /// What copies of an article have in common: a copy that comes in makes another one of them the
  /// second.
  fileprivate var content: Substring { rawValue.prefix { $0 != "-" } }
}
