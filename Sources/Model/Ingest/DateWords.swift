/// The words that date lines are made of, in lower case.
enum DateWords {
  /// What a label says about the date behind it.
  enum Label: Hashable {
    case published, updated
  }

  /// Months by name and abbreviation.
  static let months: [String: Int] = numbered([
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ])

  /// Months in German, Dutch, French, Spanish, Portuguese, Italian and, as dates decline them,
  /// Russian and Ukrainian: the pages of the web print them where English texts do not.
  static let foreignMonths: [String: Int] = numbered([
    [
      "januar", "jänner", "januari", "janvier", "enero", "janeiro", "gennaio", "января", "січня",
    ],
    [
      "februar", "februari", "février", "febrero", "fevereiro", "febbraio", "февраля", "лютого",
    ],
    ["märz", "maart", "mars", "marzo", "março", "марта", "березня"],
    ["avril", "abril", "aprile", "апреля", "квітня"],
    ["mai", "mei", "mayo", "maio", "maggio", "мая", "травня"],
    ["juni", "juin", "junio", "junho", "giugno", "июня", "червня"],
    ["juli", "juillet", "julio", "julho", "luglio", "июля", "липня"],
    ["augustus", "août", "agosto", "августа", "серпня"],
    ["septembre", "septiembre", "setembro", "settembre", "сентября", "вересня"],
    ["oktober", "octobre", "octubre", "outubro", "ottobre", "октября", "жовтня"],
    ["novembre", "noviembre", "novembro", "ноября", "листопада"],
    ["dezember", "décembre", "diciembre", "dezembro", "dicembre", "декабря", "грудня"],
  ])

  /// Days of the week by name and abbreviation, Monday 1.
  static let weekdays: [String: Int] = numbered([
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
    ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ])

  /// Words that announce a date.
  static let labels: [String: Label] = [
    "published": .published, "posted": .published, "created": .published, "issued": .published,
    "date": .published, "updated": .updated, "update": .updated, "modified": .updated,
    "edited": .updated, "revised": .updated,
  ]

  /// Time zones in which dates in figures put the month first.
  static let americanZones: Set<String> = [
    "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt",
  ]

  /// Words that may stand in a date line and say nothing.
  static let fillers: Set<String> = americanZones.union([
    "on", "at", "of", "the", "first", "last", "originally", "time", "day", "and",
    "am", "pm", "a", "p", "m", "noon", "midnight", "hrs", "hours", "h", "z", "st", "nd", "rd", "th",
    "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "hkt", "jst", "kst", "sgt",
    "aest", "aedt",
  ])

  private static func numbered(_ names: [[String]]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, synonyms) in names.enumerated() {
      for name in synonyms { numbers[name] = index + 1 }
    }
    return numbers
  }
}
