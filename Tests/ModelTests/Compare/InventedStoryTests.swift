import Model
import Testing

/// Small stories written for the test: what conflicts, agrees and is nobody's claim in accounts that
/// are not the seeds.
@Suite struct InventedStoryTests {
  private func analysis(_ texts: [String]) -> Analysis {
    let articles = texts.enumerated().map { number, text in
      var blocks: [Block] = []
      var start = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        blocks.append(Block(kind: .paragraph, range: TextRange(start, start + line.utf8.count)))
        start += line.utf8.count + 1
      }
      return Article(
        id: ArticleID(rawValue: "\(number)"), file: "\(number).txt", sha256: "",
        text: ArticleText(text), blocks: blocks)
    }
    return analyze(articles)
  }

  /// "relation slot: value = quotes | value = quotes" of the comparisons with two sources or more.
  private func shared(_ analysis: Analysis) -> [String] {
    analysis.comparisons.filter { $0.relation != .only }.map { comparison in
      let values = comparison.values.map { value in
        let quotes = value.claims.compactMap { claim in
          analysis.article(claim.article).map { "\($0.file.prefix(1)) \($0.text[claim.range])" }
        }
        return Wording.label(value.value) + " = " + quotes.joined(separator: ", ")
      }
      return "\(comparison.relation) \(comparison.slot): " + values.joined(separator: " | ")
    }.sorted()
  }

  private let grain = [
    "French President Emmanuel Macron and his Turkish counterpart Recep Tayyip Erdogan spoke by "
      + "phone on Tuesday about grain, the palace said. The call, which Ankara had requested, "
      + "lasted forty minutes. It was their third conversation in two weeks.",
    "President Recep Tayyip Erdogan held a video conference with Emmanuel Macron on Wednesday, his "
      + "office said on Thursday. Erdogan's call with the French president was initiated by Macron.",
    "Turkish leader Recep Tayyip Erdogan telephoned his French counterpart on Tuesday to press for "
      + "a deal. In a statement issued Friday, the ministry welcomed the conversation.",
  ]

  @Test func aCallIsComparedThroughCapitalsCounterpartsAndOffices() {
    #expect(
      shared(analysis(grain)) == [
        "conflict channel: telephone = 0 spoke by phone, 2 telephoned | video = 1 video conference",
        "conflict initiator: Erdogan = 0 Ankara had requested, "
          + "2 Turkish leader Recep Tayyip Erdogan telephoned | Macron = 1 initiated by Macron",
        "conflict weekday: Tuesday = 0 Tuesday, 2 Tuesday | Wednesday = 1 Wednesday",
      ])
  }

  @Test func aMeetingIsComparedInSpiteOfTwoSpellings() {
    let meeting = analysis([
      "U.S. Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov in Vienna "
        + "on Thursday.",
      "Russian Foreign Minister Sergey Lavrov and U.S. Secretary of State Antony Blinken met in "
        + "Geneva on Friday, the ministry said.",
    ])
    #expect(
      shared(meeting) == [
        "conflict place: Vienna = 0 Vienna | Geneva = 1 Geneva",
        "conflict weekday: Thursday = 0 Thursday | Friday = 1 Friday",
      ])
  }

  @Test func aCapitalLiesWithinItsCountry() {
    let visit = analysis([
      "Prime Minister Narendra Modi arrived in Japan on Monday. Modi smiled.",
      "Narendra Modi landed in Tokyo on Monday, and Modi was met by a guard.",
    ])
    #expect(
      shared(visit) == [
        "agree weekday: Monday = 0 Monday, 1 Monday",
        "compatible place: Japan = 0 Japan | Tokyo = 1 Tokyo",
      ])
  }

  @Test func theDeadOfASinkingAreCountedAndTheDayOfATollIsNotThatOfTheSinking() {
    let sinking = analysis([
      "At least 14 people died when a ferry capsized off Lampedusa late on Saturday. Sixty people "
        + "were rescued and six were missing. A ferry sank there in 2013, killing 360 people.",
      "The death toll from the sinking of a ferry near Lampedusa rose to 12 on Monday. Divers "
        + "rescued 58 people, and nine people are missing, the coast guard of Lampedusa said.",
    ])
    #expect(
      shared(sinking) == [
        "conflict count: 6 missing = 0 six were missing | 9 missing = 1 nine people are missing",
        "conflict count: 60 rescued = 0 Sixty people were rescued | 58 rescued = 1 rescued 58",
        "conflict count: at least 14 killed = 0 At least 14 people died | 12 killed = 1 "
          + "toll from the sinking of a ferry near Lampedusa rose to 12",
      ])
  }

  @Test func anotherCallAndAPlannedOneAreNoSources() {
    let calls = analysis([
      "Olaf Scholz spoke with Emmanuel Macron by telephone on Monday. Scholz thanked Macron.",
      "Emmanuel Macron will hold a video call with Olaf Scholz on Friday. Rishi Sunak's call with "
        + "Emmanuel Macron took place on Sunday. Scholz and Macron have much to discuss.",
    ])
    #expect(shared(calls) == [])
  }
}
