/// What bounds a number: "about 40", "more than 40". The raw values are those of TIMEX3's `mod`, and two
/// of the same kind where it has none.
public enum NumberModifier: String, Hashable, Sendable, CaseIterable {
  /// "About", "around", "some": either way.
  case about = "APPROX"
  /// "Nearly", "almost": a little below.
  case nearly = "NEARLY"
  /// "More than", "over".
  case moreThan = "MORE_THAN"
  /// "At least", "no fewer than".
  case atLeast = "EQUAL_OR_MORE"
  /// "Fewer than", "under".
  case lessThan = "LESS_THAN"
  /// "At most", "up to".
  case atMost = "EQUAL_OR_LESS"
  /// "As many as": the number or a little below.
  case asManyAs = "AS_MANY_AS"

  /// The modifier that some words in lower case stand for; nil for "exactly", "only" and "just", which
  /// bound nothing, and for an estimate, which says how sure a number is and not how large.
  init?(words: String) {
    switch words {
    case "at least", "no fewer than", "no less than", "a minimum of": self = .atLeast
    case "more than", "over", "greater than", "in excess of", "upwards of": self = .moreThan
    case "at most", "no more than", "up to", "as few as", "a maximum of": self = .atMost
    case "fewer than", "less than", "under": self = .lessThan
    case "nearly", "almost", "close to": self = .nearly
    case "as many as", "as much as": self = .asManyAs
    case "about", "around", "approximately", "roughly", "some": self = .about
    default: return nil
    }
  }

  /// What a number so bounded can mean, in units of which `one` make one; `high` is nil where nothing
  /// bounds it from above.
  ///
  /// "About" and "nearly" give a tenth; "about 30" gives five, for people round to tens.
  func bounds(of number: Int, one: Int = 1) -> (low: Int, high: Int?) {
    let tenth = abs(number / 10)
    switch self {
    case .about:
      let isTens = number % (10 * one) == 0 && number < 100 * one
      let spread = isTens ? max(tenth, 5 * one) : tenth
      return (number - spread, number + spread)
    case .nearly, .asManyAs: return (number - tenth, number)
    case .moreThan: return (number + 1, nil)
    case .atLeast: return (number, nil)
    case .lessThan: return (0, max(0, number - 1))
    case .atMost: return (0, max(0, number))
    }
  }
}
