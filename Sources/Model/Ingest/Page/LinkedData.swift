/// The article that a page describes as JSON-LD in the words of schema.org.
struct LinkedData {
  private let article: LooseJSON?
  private var named: [String: LooseJSON] = [:]

  /// The most values looked at.
  private static let limit = 10_000

  /// Reads the scripts of a page.
  init(_ scripts: [[UInt8]]) {
    var queue = scripts.map { LooseJSON($0) }
    var articles: [LooseJSON] = []
    var index = 0
    while index < queue.count, index < LinkedData.limit {
      let value = queue[index]
      index += 1
      switch value {
      case .array(let values): queue += values
      case .object(let values):
        if case .string(let id)? = values["@id"], values.count > 1 { named[id] = value }
        if LinkedData.isArticle(value) { articles.append(value) }
        // Other articles stand below "hasPart" and "itemListElement": the page lists them.
        for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"] {
          if let inner = values[key] { queue.append(inner) }
        }
      default: break
      }
    }
    article = articles.first { $0["datePublished"] != nil } ?? articles.first
  }

  private static func isArticle(_ value: LooseJSON) -> Bool {
    (value["@type"]?.elements ?? []).contains { type in
      guard case .string(let name) = type else { return false }
      let bare = name.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? name
      return bare.hasSuffix("Article") || bare.hasSuffix("BlogPosting") || bare == "Report"
        || bare == "SocialMediaPosting"
    }
  }

  /// The text of a key of the article.
  func text(_ key: String) -> String? {
    article?[key]?.elements.lazy.compactMap { $0.text ?? $0["@id"]?.text }.first
  }

  /// The names of a key of the article: strings, objects with a name, references to such, and lists
  /// of them; each once.
  func names(_ key: String) -> [String] {
    var names: [String] = []
    for value in article?[key]?.elements ?? [] {
      let object = value["@id"]?.text.flatMap { value["name"] == nil ? named[$0] : nil } ?? value
      for name in (object["name"] ?? value).elements.compactMap(\.text)
      where !names.contains(name) && !PageAddress.isWeb(name) && name.utf8.count <= 200 {
        names.append(name)
      }
    }
    return names
  }
}
