/// Decides which names of one article mean one person: "Xi", "President Xi" and "Xi Jinping".
///
/// Within one article a name is its longest form that holds all its parts; where two forms hold it
/// ("Bush" beside two Bushes), the one named last before it.
struct NameLinker: Sendable {
  private let forms: [[String]]

  /// Learns the long forms of an article's names.
  init(_ names: [Annotation<Name>]) {
    var forms: [[String]] = []
    for name in names where name.value.kind == .person || name.value.kind == .unknown {
      let parts = name.value.parts
      if parts.count > 1, !forms.contains(parts) { forms.append(parts) }
    }
    self.forms = forms
  }

  /// The longest form of a name in its article, its parts joined by spaces; for an office holder the
  /// office and the country, as in "leader of China".
  func canonical(_ name: Name) -> String {
    if name.kind == .officeHolder { return NameLinker.office(name) }
    let parts = name.parts
    guard !parts.isEmpty else { return name.text }
    var longer: [String]?
    for form in forms
    where form.count > parts.count && form.count < longer?.count ?? .max
      && parts.allSatisfy(form.contains)
    {
      longer = form
    }
    return longer?.joined(separator: " ") ?? name.plain
  }

  /// An office with its country: "leader of China".
  static func office(_ name: Name) -> String { officeWord(name) + " of " + (name.country ?? "") }

  /// "president of China" and "leader of China" are one office: head of state, of government and
  /// plain leader fall together, for news uses them for one person.
  static func officeWord(_ name: Name) -> String {
    let heads = ["headOfState", "headOfGovernment", "leader"]
    return heads.contains(name.role ?? "") ? "leader" : name.role ?? name.text.lowercased()
  }
}
