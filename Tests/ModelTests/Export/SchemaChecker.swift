import Foundation
import TestSupport
import Testing

/// Holds JSON against docs/report.schema.json, with the keywords of JSON Schema that it uses.
struct SchemaChecker {
  private let schema: [String: Any]
  private let definitions: [String: Any]

  init() throws {
    let path = ProjectFolder.path + "/docs/report.schema.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: Any])
  }

  /// What is wrong with a document, empty where it fits.
  func faults(in document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(document.utf8))
    return faults(value, schema, "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = definitions[name] as? [String: Any] else {
        return ["\(path): \(reference)"]
      }
      return faults(value, target, path)
    }
    var found: [String] = []
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let results = choices.map { faults(value, $0, path) }
      if results.count(where: \.isEmpty) != 1 { found += results.min { $0.count < $1.count } ?? [] }
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] }
    if let types, !types.contains(where: { isOf($0, value) }) { found.append("\(path): type") }
    if let constant = schema["const"] as? String, constant != value as? String {
      found.append("\(path): const")
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      found.append("\(path): enum")
    }
    if let text = value as? String, text.isEmpty, schema["minLength"] != nil {
      found.append("\(path): empty")
    }
    if let number = (value as? NSNumber)?.doubleValue, !(value is String) {
      if let least = schema["minimum"] as? Double, number < least { found.append("\(path): low") }
      if let most = schema["maximum"] as? Double, number > most { found.append("\(path): high") }
    }
    if let elements = value as? [Any] {
      if let least = schema["minItems"] as? Int, elements.count < least {
        found.append("\(path): few")
      }
      if let items = schema["items"] as? [String: Any] {
        for (index, element) in elements.enumerated() {
          found += faults(element, items, "\(path)/\(index)")
        }
      }
    }
    if let members = value as? [String: Any] { found += memberFaults(members, schema, path) }
    return found
  }

  private func memberFaults(
    _ members: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var found = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }
      .map { "\(path)/\($0): missing" }
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
      if let property = properties[key] {
        found += faults(member, property, "\(path)/\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path)/\(key): unknown")
      }
    }
    return found
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "integer":
      return (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": return value is NSNumber
    default: return false
    }
  }
}
