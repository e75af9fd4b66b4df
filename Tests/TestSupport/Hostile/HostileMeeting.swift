/// What a hostile file tells: a meeting, of which half of the files of its group say another day.
struct HostileMeeting {
  private let group: Int
  private let day: String

  init(number: Int) {
    group = number / 14
    day = number / 7 % 2 == 0 ? "Monday" : "Friday"
  }

  /// Where the two met; another place for each group.
  var place: String { Self.places[group % Self.places.count] }

  /// The sentence in which the files of a group conflict.
  var told: String {
    "Minister Karin \(Self.families[group % Self.families.count]) met President Tomas "
      + "\(Self.families[(group / Self.families.count + 7) % Self.families.count]) in \(place) on \(day)."
  }

  /// A sentence on which they agree.
  var more: String { "The two spoke for three hours about grain, and will meet again in May." }

  private static let families = [
    "Holm", "Lindqvist", "Varga", "Okafor", "Brandt", "Moreau", "Castellano", "Duarte", "Eklund",
    "Farkas", "Grimaldi", "Hansen", "Ivanic", "Jovanovic", "Kowalski", "Lombardi", "Mbeki",
    "Novotny", "Olsen", "Petrov", "Quiroga", "Rasmussen", "Silva", "Tanaka", "Ullmann", "Vasquez",
    "Weber", "Yilmaz", "Zeman",
  ]
  private static let places = [
    "Lund", "Porto", "Graz", "Ghent", "Turin", "Lyon", "Bergen", "Leeds", "Brno", "Split",
    "Malmo", "Basel", "Tartu",
  ]
}
