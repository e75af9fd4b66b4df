import Model
import TUI

/// Three invented articles on one event in scripts that shift columns where their width is guessed:
/// wide and half-wide letters, marks on letters, emoji joined of several, and text that runs to the
/// left.
enum HostileStory {
  private static let event = EventKey(kind: "渡船座礁", participants: ["Ma\u{301}rla\u{300}\u{20DD}"])

  private static let wide = InventedArticle(
    "wide", outlet: "東京海事新聞社会部", byline: "山田　太郎",
    [
      (.title, ["渡船座礁、乗客全員無事：週末の海で何が起きたか、関係者が語る長い長い見出し"]),
      (
        .paragraph,
        [
          "渡船は金曜日に座礁した。ﾊﾝｶｸ and ＦＵＬＬ stand in one line.", "乗客は二百人だった。",
        ]
      ),
    ])

  private static let marked = InventedArticle(
    "marked", outlet: "Zalgo\u{301}\u{302}\u{303}\u{304} Po\u{323}\u{307}st",
    [
      (
        .title,
        [
          "\u{301}Fe\u{301}rry \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{1F1E9}\u{1F1EA} a\u{FE0F}ground \u{26A0}\u{FE0F}"
        ]
      ),
      (
        .paragraph,
        [
          "The ferry ran aground on Mo\u{301}nday \u{1F6A2}\u{1F3FD} with \u{0E01}\u{0E33}\u{0E49} aboard.",
          "Two hundred\u{200B} \u{2068}people\u{2069} were on it \u{2764}\u{FE0F}\u{200D}\u{1F525}.",
        ]
      ),
    ])

  private static let leftward = InventedArticle(
    "leftward", outlet: "صحيفة الميناء",
    [
      (.title, ["\u{202E}עבורת עלתה על שרטון\u{202C} ביום שני"]),
      (
        .paragraph,
        ["جنحت العبارة يوم الاثنين قرب الميناء.", "كان على متنها \u{0662}\u{0660}\u{0660} راكب."]
      ),
    ])

  static let analysis: Analysis = {
    let all = [wide, marked, leftward]
    let comparison = Comparison(
      id: "day", story: "hostile", event: event, slot: .weekday, relation: .conflict, score: 0.9,
      reasons: [.differentWeekdays(.friday, .monday)],
      sameEvent: SameEvent(
        judgement: .doubtful,
        evidence: [
          Evidence(article: wide.article.id, range: wide.range(of: "乗客"), kind: .ordinal)
        ]),
      rules: [RuleID("test.weekday")],
      values: [
        Comparison.Value(
          value: .weekday(.friday),
          claims: [wide.claim(.weekday, .weekday(.friday), quote: "金曜日", event: event)]),
        Comparison.Value(
          value: .weekday(.monday),
          claims: [
            marked.claim(
              .weekday, .weekday(.monday), quote: "Mo\u{301}nday", event: event,
              attribution: "山\u{3099}田"),
            leftward.claim(.weekday, .weekday(.monday), quote: "الاثنين", event: event),
          ]),
      ])
    return Analysis(
      articles: all.map(\.article),
      sentences: Dictionary(uniqueKeysWithValues: all.map { ($0.article.id, $0.sentences) }),
      datelines: [:],
      stories: [
        Story(
          id: "hostile", title: "座礁 \u{202E}ש\u{202C} \u{1F6A2} a\u{301}",
          articles: all.map(\.article.id))
      ], comparisons: [comparison],
      problems: [Problem(file: "港\u{202E}/\u{1F6A2}\u{1B}[2J.bin", kind: .notText)])
  }()

  static func driver(columns: Int, rows: Int) -> Driver {
    var driver = Driver(paths: ["港/\u{202E}x"], columns: columns, rows: rows)
    driver.tell(.analysed(Findings(analysis, generation: 1)))
    return driver
  }
}
