extension Wording {
  /// How many bytes of a passage are quoted.
  private static let longest = 60

  /// How an article's date is known, with the words it rests on of the articles of an
  /// analysis where one is given; nil where it is unknown.
  public static func why(_ dateline: Dateline, in analysis: Analysis? = nil) -> String? {
    switch dateline.basis {
    case .unknown: return nil
    case .stated:
      return "the file states it" + (dateline.field.map { " as \($0)" } ?? "")
        + (dateline.isUpdate ? ", the date of an update" : "")
    case .inferred:
      var parts: [String] = []
      for evidence in dateline.evidence {
        let reason = why(evidence)
        // What the file's metadata say stands nowhere in the text.
        let article = evidence.range.isEmpty ? nil : analysis?.article(evidence.article)
        let part = article.map { "\(quote(evidence, $0)): \(reason)" } ?? reason
        if !parts.contains(part) { parts.append(part) }
      }
      return parts.isEmpty ? "inferred from the text" : parts.joined(separator: "; ")
    }
  }

  /// What a bound on the day of writing says.
  static func why(_ bound: DateBound) -> String {
    switch bound {
    case .past(let date): return "looks back on \(dateLabel(date))"
    case .ahead(let date): return "looks ahead to \(dateLabel(date))"
    case .distance(let date): return "counted from an event of \(dateLabel(date))"
    case .fit: return "a day of the week and a day of the month that fall together in few years"
    case .season: return "a time of the year that is behind or ahead"
    case .meeting(let dates): return "a meeting still ahead, which was held on \(dates)"
    case .beginning(let date): return "began on \(dateLabel(date))"
    case .figures: return "a date in figures that can be read two ways"
    case .pageDate(let date):
      return "a date in the page's furniture, \(dateLabel(date)), which may be the day it was saved"
    case .distrusted(let date):
      return "a date in the page's furniture, \(dateLabel(date)), which the text speaks against"
    case .documentMade(let date):
      return "the document properties say that the file was made on \(dateLabel(date))"
    case .documentChanged(let date):
      return "the document properties say that the file was changed on \(dateLabel(date))"
    case .sameEvent(let date):
      let preposition = calendarDate(date) == nil ? "in" : "on"
      return "another article, written \(preposition) \(dateLabel(date)), tells the same event"
    }
  }

  /// The words of a piece of evidence between quotes, cut at a word where they are long.
  private static func quote(_ evidence: Evidence, _ article: Article) -> String {
    let words = article.text[evidence.range].split { $0.isWhitespace }
    var text = ""
    for word in words {
      if !text.isEmpty, text.utf8.count + word.utf8.count > longest {
        text += " …"
        break
      }
      text += text.isEmpty ? String(word) : " " + word
    }
    return "“\(text)”"
  }
}
