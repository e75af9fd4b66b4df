/// A span that refers to a person, a country, a city or an office.
///
/// A class, for every rule looks at names, and a copy would count a reference for every field.
public final class Name: Hashable, Sendable {
  /// What the span refers to.
  public enum Kind: String, Hashable, Sendable {
    /// A person by name, known by a given name or a role beside it.
    case person
    /// A run of capitalised words that nothing says more of.
    case unknown
    /// A country by its name or an alias.
    case country
    /// "Chinese", "Russian".
    case demonym
    /// A capital; it speaks for its country, and is also a place.
    case capital
    /// "The Kremlin", "the White House".
    case seat
    /// "The Chinese leader", "China's president": whoever holds the office.
    case officeHolder
  }

  /// What the span refers to.
  public let kind: Kind
  /// The name as printed, without role and country before it; for an office holder the office.
  public let text: String
  /// The country, where one is named or meant.
  public let country: String?
  /// The class of the role in `roles.tsv`, where one is named.
  public let role: String?

  /// The words of the name, without initials ("Vladimir V. Putin" gives two).
  public let parts: [String]

  /// The parts with spaces between.
  let plain: String

  /// Makes a name.
  public init(kind: Kind, text: String, country: String? = nil, role: String? = nil) {
    let words = text.spacedWords
    let isInitial = { (word: String) in word.utf8.last == UInt8(ascii: ".") }
    parts = words.contains(where: isInitial) ? words.filter { !isInitial($0) } : words
    let isWhole = parts.count == words.count
    // A text of single spaces is its own parts joined.
    let width = parts.reduce(parts.count - 1) { $0 + $1.utf8.count }
    plain = isWhole && width == text.utf8.count ? text : parts.joined(separator: " ")
    self.kind = kind
    self.text = text
    self.country = country
    self.role = role
  }

  /// Whether both are one kind of name in the same words, with the same country and role.
  public static func == (left: Name, right: Name) -> Bool {
    left === right
      || left.kind == right.kind && left.text == right.text && left.country == right.country
        && left.role == right.role
  }

  /// Hashes the kind and the words.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(text)
  }

  /// Whether the span can take part in an event: a person, an office holder, or a capitalised run.
  public var isActor: Bool { kind == .person || kind == .officeHolder || kind == .unknown }
}
