/// Tells a narrative, whose times follow one another, from news, whose times count from its day of
/// writing; HeidelTime asks its user.
enum NarrativeStyle {
  /// Whether the dates of a text are mostly of years other than that of writing.
  static func isNarrative(_ expressions: [Annotation<TimeExpression>], published: CalendarDate?)
    -> Bool
  {
    var distant = 0
    var near = 0
    for expression in expressions {
      switch expression.value.meaning {
      case .date(.number(let year), let span, _):
        if let published, abs(published.year - year) < 2 {
          near += 1
        } else {
          distant += span == .whole ? 1 : 2
        }
      case .weekday: near += 2
      case .step(.day, _, .writing): near += 2
      default: break
      }
    }
    return distant >= 8 && distant > 2 * near
  }
}
