/// The attributes that reading an article looks at; the rest are dropped.
enum HTMLAttribute: String, Hashable, Sendable, CaseIterable {
  case ariaHidden = "aria-hidden"
  case `class`
  case content
  case datetime
  case hidden
  case href
  case httpEquiv = "http-equiv"
  case id, itemprop, lang, name, property, rel, role, style, type
  case xmlLang = "xml:lang"
}
