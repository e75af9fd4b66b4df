/// The parts of a page that are no article by what its markup says of them.
struct PageParts {
  /// By node: whether it and what is inside it is left out.
  private(set) var isDropped: [Bool]

  private let tree: HTMLTree
  /// Words before each node, in document order, without those of elements that are never text.
  private var wordsBefore: [Int] = []

  /// Looks at every element; without `furniture` only what is never shown as text is dropped.
  init(_ tree: HTMLTree, furniture: Bool = true) {
    self.tree = tree
    isDropped = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      isDropped[index] =
        isDropped[tree.nodes[index].parent] || isNeverText(index, furniture: furniture)
    }
    guard furniture else { return }
    wordsBefore = [0]
    for (index, node) in tree.nodes.enumerated() {
      let own = isDropped[index] ? 0 : WordCount.words(in: tree.bytes, node.text)
      wordsBefore.append((wordsBefore.last ?? 0) + own)
    }
    let holdsHeadline = headlines()
    for index in tree.nodes.indices.dropFirst() where !isDropped[index] {
      isDropped[index] =
        isDropped[tree.nodes[index].parent] || !holdsHeadline[index] && isFurniture(index)
    }
  }

  /// By node: whether a heading of the first level is inside that leads nowhere, as the headline of an
  /// article and unlike the name of a site.
  private func headlines() -> [Bool] {
    var holds = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices where tree.nodes[index].tag == .h1 && !isDropped[index] {
      let isLink = tree.inside(index).prefix(8).contains { tree.nodes[$0].tag == .a }
      var node = index
      while !isLink, !holds[node] {
        holds[node] = true
        node = tree.nodes[node].parent
      }
    }
    return holds
  }

  /// Words inside an element that may be text.
  private func words(inside node: Int) -> Int {
    wordsBefore[max(node + 1, tree.nodes[node].end)] - wordsBefore[node]
  }

  private func isNeverText(_ index: Int, furniture: Bool) -> Bool {
    let node = tree.nodes[index]
    if node.tag.belongsToHead, tree.nodes[node.parent].tag == .head { return true }
    switch node.tag {
    case .text: return false
    // Mails and feeds lay out with them and say nothing by it.
    case .aside, .footer, .nav, .menu: if furniture { return true }
    default: if node.tag.isNeverText { return true }
    }
    if node.tag == .sup, isNoteSign(index) { return true }
    return !node.attributes.isEmpty && isHidden(index)
  }

  private func isHidden(_ index: Int) -> Bool {
    if tree.value(.hidden, of: index) != nil { return tree.nodes[index].tag != .body }
    if tree.value(.ariaHidden, of: index) == "true" { return true }
    if let style = tree.value(.style, of: index) {
      let bare = style.lowercased().filter { !$0.isWhitespace }
      if bare.contains("display:none") || bare.contains("visibility:hidden") {
        return tree.nodes[index].tag != .body && tree.nodes[index].tag != .html
      }
    }
    guard let classes = tree.value(.class, of: index) else { return false }
    return classes.split(separator: " ").contains { PageParts.hiddenClasses.contains($0) }
  }

  /// "[1]": a link to a note below.
  private func isNoteSign(_ index: Int) -> Bool {
    tree.inside(index).prefix(8).contains { tree.value(.href, of: $0)?.hasPrefix("#") == true }
  }

  /// What an element is for by its role, its class and its id. One that holds half of the page's words
  /// is none of these: old pages are forms as a whole, and a class may tell what stands beside it.
  private func isFurniture(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    if node.tag == .text || node.tag.headingLevel == 1 { return false }
    let isOther: Bool
    if node.tag == .form {
      isOther = true
    } else if let role = tree.value(.role, of: index), PageParts.otherRoles.contains(role) {
      isOther = true
    } else if ![.html, .body, .main, .article].contains(node.tag), !node.attributes.isEmpty {
      isOther =
        isNamedFurniture(tree.value(.class, of: index))
        || isNamedFurniture(tree.value(.id, of: index))
    } else {
      isOther = false
    }
    return isOther && words(inside: index) * 2 < words(inside: 0)
  }

  /// Whether a class or an id is made with a word for page furniture, as in "related-links",
  /// "commentList" or "site_footer".
  private func isNamedFurniture(_ names: String?) -> Bool {
    guard let names else { return false }
    return names.split(separator: " ").contains { name in
      let words = PageParts.words(of: String(name))
      if words.contains("author"), words.contains(where: { PageParts.authorBoxes.contains($0) }) {
        return true
      }
      // What search engines are told to name "paywall" is the article behind it; "paywall-offer" is
      // the wall.
      if words.contains("paywall"), words.count > 1 { return true }
      return words.contains { PageParts.otherNames.contains($0) }
    }
  }

  /// The words of a name, in lower case: "relatedLinks" and "related-links" are "related", "links".
  static func words(of names: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in names.unicodeScalars.prefix(400) {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isUpper = isLetter && scalar.properties.isUppercase
      if !isLetter || isUpper && wasLower {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word.append(Character(scalar)) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.lowercased() }
  }

  private static let hiddenClasses: Set<Substring> = [
    "hidden", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "d-none",
    "is-hidden", "u-hidden", "noprint", "mw-editsection", "mw-jump-link",
  ]

  /// Roles of WAI-ARIA 1.2 that no article has.
  private static let otherRoles: Set<String> = [
    "alert", "alertdialog", "complementary", "contentinfo", "dialog", "form", "menu", "menubar",
    "navigation", "search", "tablist", "toolbar", "tooltip",
  ]

  /// With "author": what a page tells of its authors below their articles.
  private static let authorBoxes: Set<String> = [
    "about", "bio", "biography", "box", "card", "description", "info", "profile",
  ]

  private static let otherNames: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "advertorial", "banner", "breadcrumb",
    "breadcrumbs", "comment", "comments", "consent", "cookie", "cookies", "disqus", "footer",
    "gdpr", "masthead", "menu", "modal", "nav", "navbar", "navbox", "navigation", "newsletter",
    "outbrain", "overlay", "pager", "pagination", "popular", "popup", "promo",
    "promotion", "recirc", "recirculation", "recommended", "recommendations", "related", "share",
    "sharebar", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "taboola", "tags", "teasers", "toc", "toolbar", "trending",
    "catlinks", "replies", "respond", "infobox", "discussion", "reactions",
    // Comments, advertisements and what is related, in other languages.
    "anzeige", "comentario", "comentarios", "commentaire", "commentaires", "commenti", "diskussion",
    "kommentar", "kommentare", "kommentarer", "komentarze", "leserkommentare", "publicidad",
    "publicite", "reacties", "reactie", "werbung",
  ]
}
