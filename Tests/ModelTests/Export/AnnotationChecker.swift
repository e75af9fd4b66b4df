import Foundation

/// Holds a document against the rules of the Web Annotation Data Model (W3C Recommendation, 2017) as
/// far as they bind what is written here, and against its vocabulary: no key and no type that
/// neither the context defines nor one of its prefixes covers.
enum AnnotationChecker {
  private static let context = "http://www.w3.org/ns/anno.jsonld"
  private static let prefixes = ["dcterms:", "schema:", "oa:"]
  private static let keys: Set<String> = [
    "@context", "id", "type", "motivation", "label", "creator", "created", "modified", "generated",
    "generator", "body", "target", "purpose", "value", "format", "language", "source", "selector",
    "state", "exact", "prefix", "suffix", "start", "end", "name", "total", "first", "startIndex",
    "items", "last", "partOf",
  ]
  private static let types: Set<String> = [
    "Annotation", "AnnotationCollection", "AnnotationPage", "TextualBody", "SpecificResource",
    "TextQuoteSelector", "TextPositionSelector", "Person", "Software",
  ]
  /// Section 3.3.5.
  private static let motivations: Set<String> = [
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
    "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
  ]

  /// What is wrong with a collection, empty where it fits.
  static func faults(in document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(document.utf8))
    guard let collection = value as? [String: Any] else { return ["no object"] }
    var faults = vocabulary(collection, "")
    if collection["@context"] as? String != context { faults.append("@context") }
    faults += named(collection, "AnnotationCollection", "collection")
    guard let page = collection["first"] as? [String: Any],
      let items = page["items"] as? [[String: Any]]
    else { return faults + ["first"] }
    faults += named(page, "AnnotationPage", "page")
    // Sections 5.1 and 5.2: a collection leads to its last page, and a page to its collection.
    if collection["last"] as? String != page["id"] as? String { faults.append("last") }
    if page["partOf"] as? String != collection["id"] as? String { faults.append("partOf") }
    if collection["total"] as? Int != items.count { faults.append("total") }
    for (index, item) in items.enumerated() { faults += annotation(item, "item \(index)") }
    let names = [collection, page] + items
    if Set(names.compactMap { $0["id"] as? String }).count != names.count { faults.append("ids") }
    return faults
  }

  private static func annotation(_ item: [String: Any], _ path: String) -> [String] {
    var faults = named(item, "Annotation", path)
    let motivation = item["motivation"] as? [String] ?? []
    if motivation.isEmpty || !motivations.isSuperset(of: motivation) {
      faults.append("\(path)/motivation")
    }
    for key in ["created", "modified"] where !isTime(item[key]) { faults.append("\(path)/\(key)") }
    for body in item["body"] as? [[String: Any]] ?? [] {
      // Section 3.2.4: a textual body has a value; its purpose is a motivation.
      if body["type"] as? String != "TextualBody" || !(body["value"] is String)
        || !motivations.contains(body["purpose"] as? String ?? "")
      {
        faults.append("\(path)/body")
      }
    }
    let targets = item["target"] as? [[String: Any]] ?? []
    if targets.isEmpty { faults.append("\(path)/target") }
    for target in targets { faults += self.target(target, path + "/target") }
    return faults
  }

  /// Sections 4, 4.2.4 and 4.2.5.
  private static func target(_ target: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    let source = target["source"] as? String ?? ""
    if target["type"] as? String != "SpecificResource" { faults.append("\(path)/type") }
    if source.isEmpty || !isReference(source) { faults.append("\(path)/source \(source)") }
    let selectors = target["selector"] as? [[String: Any]] ?? []
    let kinds = selectors.compactMap { $0["type"] as? String }
    if kinds != ["TextQuoteSelector", "TextPositionSelector"] {
      return faults + ["\(path)/selector"]
    }
    for key in ["exact", "prefix", "suffix"] where !(selectors[0][key] is String) {
      faults.append("\(path)/\(key)")
    }
    let start = selectors[1]["start"] as? Int ?? -1
    let end = selectors[1]["end"] as? Int ?? -1
    if start < 0 || end < start { faults.append("\(path)/position") }
    return faults
  }

  private static func named(_ value: [String: Any], _ type: String, _ path: String) -> [String] {
    let id = value["id"] as? String ?? ""
    let hasScheme = id.hasPrefix("urn:") || id.hasPrefix("https://")
    return (value["type"] as? String == type ? [] : ["\(path)/type"])
      + (hasScheme && isReference(id) ? [] : ["\(path)/id \(id)"])
  }

  private static func vocabulary(_ value: Any, _ path: String) -> [String] {
    if let list = value as? [Any] { return list.flatMap { vocabulary($0, path) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, member -> [String] in
      var faults = vocabulary(member, "\(path)/\(key)")
      if !keys.contains(key), !prefixes.contains(where: key.hasPrefix) {
        faults.append("\(path)/\(key): no term")
      }
      if key == "type", let type = member as? String, !types.contains(type), type != "oa:State" {
        faults.append("\(path): no type \(type)")
      }
      return faults
    }
  }

  /// Whether a text holds only what RFC 3986 allows in a reference.
  private static func isReference(_ text: String) -> Bool {
    let allowed = "-._~:/?#[]@!$&'()*+,;=%"
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || allowed.unicodeScalars.contains(scalar))
    }
  }

  /// xsd:dateTime in UTC, as section 3.3.1 asks for.
  private static func isTime(_ value: Any?) -> Bool {
    guard let text = value as? String else { return false }
    return text.utf8.count == 20 && text.hasSuffix("Z") && text.contains("T")
  }
}
