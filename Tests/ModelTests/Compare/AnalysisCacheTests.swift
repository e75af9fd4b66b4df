import TestSupport
import Testing

@testable import Model

/// With a cache, without one and with a damaged one an analysis is the same.
@Suite struct AnalysisCacheTests {
  private let caches: TemporaryFolder

  init() throws { caches = try TemporaryFolder() }

  private static let ferry = [
    "The ferry Marla ran aground off Orsund on Friday. Twelve people were hurt, police said.",
    "The ferry Marla ran aground off Orsund on Monday. Forty people were hurt, police said.",
    "The ferry Marla ran aground near Orsund on Friday, and 12 people were hurt.",
  ]
  private static let quake = [
    "An earthquake of magnitude 6.1 struck Lavik on 3 May 2011. At least 30 people died.",
    "An earthquake of magnitude 6.8 struck Lavik on 3 May 2011. At least 90 people died.",
  ]

  private func articles(_ texts: [String]) throws -> [Article] {
    try texts.enumerated().flatMap { index, text in
      try parseArticles(in: Array(text.utf8), of: "\(index).txt").get()
    }
  }

  private func cache(key: String = "1") -> AnalysisCache {
    AnalysisCache(folder: caches.path, name: "case", key: key)
  }

  private func report(_ analysis: Analysis) -> String {
    ReportJSON(analysis, version: "0").report(Set(Relation.allCases)).document
  }

  /// The entries of both files, by what is kept under them.
  private var records: [ResultKey: [UInt8]] {
    let main = ResultFile(path: cache().mainPath)
    let changes = ResultFile(path: cache().changesPath)
    let files = [main, changes].compactMap { $0 }
    return files.reduce(into: [:]) { all, file in
      for entry in file.entries { all[entry.key] = file.record(entry) }
    }
  }

  @Test(arguments: [1, 3])
  func theSecondStartFindsAllAndKeepsNothingNew(workers: Int) throws {
    let articles = try articles(Self.ferry + Self.quake)
    let fresh = report(analyze(articles))
    for _ in 0..<2 {
      let found = analyze(articles, workers: Workers(count: workers), cache: cache())
      #expect(report(found) == fresh)
    }
    let stories = analyze(articles).stories.count
    // The groups, and the pairs they rest on.
    #expect(records.count == articles.count + stories + 2)
  }

  @Test func whatIsKeptIsUsed() throws {
    let articles = try articles(Self.ferry)
    _ = analyze(articles, cache: cache())
    let keys = AnalysisKeys(program: "1", events: [], wordNet: nil)
    let members = articles.compactMap(\.contentKey)
    let bytes = try #require(records[keys.story(members)])
    let part = try #require(
      StoryAnalysis(bytes, articles: articles.map(\.id), keeping: .whole))
    let other = StoryAnalysis(
      story: Story(id: "x", title: "Another title", articles: articles.map(\.id)),
      datelines: part.datelines, comparisons: [])
    var kept = KeptResults(cache())
    kept.use(keys.groups(members))
    kept.put(other.bytes, under: keys.story(members))
    let isKept = kept.keep()
    #expect(isKept)
    #expect(analyze(articles, cache: cache()).stories.map(\.title) == ["Another title"])
  }

  @Test func aReportIsToldFromWhatTheReaderKept() throws {
    let articles = try articles(Self.ferry + Self.quake)
    let whole = analyze(articles, cache: cache())
    let before = records.keys
    let part = analyze(articles, keeping: .report([.conflict]), cache: cache())
    #expect(records.keys == before)
    #expect(part.comparisons == whole.comparisons.filter { $0.relation == .conflict })
    #expect(!part.comparisons.isEmpty)
  }

  @Test func whatAReportKeptIsNotTakenForAllThereIs() throws {
    let articles = try articles(Self.ferry + Self.quake)
    let fresh = report(analyze(articles))
    let extents: [AnalysisExtent] = [.report([.conflict]), .report([.tension]), .report([])]
    for extent in extents {
      let part = analyze(articles, keeping: extent, cache: cache())
      #expect(report(part) == report(analyze(articles, keeping: extent)))
    }
    #expect(report(analyze(articles, cache: cache())) == fresh)
  }

  @Test func ofOneChangedArticleOnlyItsStoryIsComparedAgain() throws {
    var texts = Self.ferry + Self.quake
    _ = analyze(try articles(texts), cache: cache())
    let before = Set(records.keys)
    texts[1] += " The captain was 51 years old."
    let changed = try articles(texts)
    #expect(report(analyze(changed, cache: cache())) == report(analyze(changed)))
    // Its profile, its story and the groups.
    #expect(Set(records.keys).subtracting(before).count == 3)
  }

  @Test func anAnalyzerThatGoesOnGivesWhatAFreshOneGives() throws {
    var analyzer = Analyzer(cache: cache())
    for texts in [Self.ferry, Self.ferry + Self.quake, Self.quake + [Self.ferry[2]], Self.ferry] {
      let articles = try articles(texts)
      #expect(report(analyzer.analysis(of: articles)) == report(analyze(articles)))
    }
  }

  @Test func otherConditionsFindNoStory() throws {
    let keys = AnalysisKeys(program: "1", events: [], wordNet: nil)
    let row = ["Landing at Orsund", "1944-06-06", "landing", "Orsund"]
    let events = [try DatedEvent(row: row)]
    let members = try articles(Self.ferry).compactMap(\.contentKey)
    let told =
      [
        keys, AnalysisKeys(program: "2", events: [], wordNet: nil),
        AnalysisKeys(program: "1", events: events, wordNet: nil),
      ].map { $0.story(members) }
      + [keys.story(members.reversed()), keys.groups(members)]
      + [[], [.conflict], [.conflict, .tension]].map {
        keys.story(members, keeping: .report($0))
      }
    #expect(Set(told).count == told.count)
  }

  @Test func everyPartOfAnArticleIsInItsKeyAndWhereItsTextLiesIsNot() throws {
    func article(
      file: String = "a", text: String = "Text.", title: String? = nil, date: Int = 1,
      sha256: String = "0", item: Int? = nil
    ) -> Article {
      let date = CalendarDate(daysSince1970: date).map {
        Article.StatedDate(date: $0, place: .metadata)
      }
      return Article(
        id: ArticleID(rawValue: "1"), file: file, item: item, sha256: sha256,
        text: ArticleText(text), blocks: [], title: title.map { Article.Metadatum($0) },
        statedDates: date.map { [$0] } ?? [])
    }
    let all = [
      article(), article(file: "b"), article(text: "Other."), article(title: "T"),
      article(date: 2), article(sha256: "1"), article(item: 0),
    ]
    #expect(Set(all.compactMap(\.contentKey)).count == all.count)
    let spool = TextSpool(folder: caches.path, heldBytes: 0)
    _ = article(text: "Before.").kept(in: spool)
    #expect(all.map { $0.kept(in: spool).contentKey } == all.map(\.contentKey))
  }

  @Test func damagedBytesChangeNothing() throws {
    let articles = try articles(Self.ferry)
    let fresh = report(analyze(articles))
    _ = analyze(articles, cache: cache())
    let main = Array("case.results".utf8)
    let bytes = try Disk.contents(of: Array(cache().mainPath.utf8)).get()
    for index in stride(from: 0, to: bytes.count, by: bytes.count / 6) {
      var damaged = bytes
      damaged[index] ^= 0x20
      try caches.write(damaged, to: main)
      #expect(report(analyze(articles, cache: cache())) == fresh, "byte \(index)")
    }
    for count in [0, bytes.count - 1] {
      try caches.write(Array(bytes[..<count]), to: main)
      #expect(report(analyze(articles, cache: cache())) == fresh, "\(count) bytes")
    }
  }

  @Test func aSmallChangeLeavesTheMainFileAndMeansNothingBesideAnother() throws {
    func key(_ number: Int) -> ResultKey {
      var writer = ByteWriter()
      writer.write(number)
      return ResultKey(of: writer)
    }
    func keep(_ numbers: [Int], using others: [Int] = []) -> Bool {
      var kept = KeptResults(cache())
      for number in numbers { kept.put([UInt8](repeating: 7, count: 10), under: key(number)) }
      for number in others { kept.use(key(number)) }
      return kept.keep()
    }
    let many = Array(0..<100)
    #expect(keep(many))
    let main = try Disk.contents(of: Array(cache().mainPath.utf8)).get()
    #expect(keep([200], using: many))
    #expect(try Disk.contents(of: Array(cache().mainPath.utf8)).get() == main)
    #expect(keep([201], using: many + [200]))
    #expect(records.count == 102)
    let changes = try Disk.contents(of: Array(cache().changesPath.utf8)).get()
    // Most are new: what is of no use any more is left out.
    #expect(keep(Array(300..<400), using: [0, 200]))
    #expect(Set(records.keys) == Set(([0, 200] + Array(300..<400)).map(key)))
    try caches.write(changes, to: Array("case.changes".utf8))
    #expect(KeptResults(cache()).files.record(key(201)) == nil)
    #expect(KeptResults(cache()).files.record(key(200)) != nil)
  }

  @Test func whereNothingCanBeWrittenTheAnalysisIsTheSame() throws {
    let articles = try articles(Self.ferry)
    let nowhere = AnalysisCache(folder: caches.path + "/none", name: "case", key: "1")
    var analyzer = Analyzer(cache: nowhere)
    for _ in 0..<2 {
      #expect(report(analyzer.analysis(of: articles)) == report(analyze(articles)))
    }
  }

  @Test func aProgramThatWritesKeepsOthersFromWriting() throws {
    let writer = try #require(ResultFileWriter(path: cache().path + ".new"))
    let articles = try articles(Self.ferry)
    #expect(report(analyze(articles, cache: cache())) == report(analyze(articles)))
    #expect(records.isEmpty)
    _ = writer.finish(as: cache().mainPath, base: 0)
    #expect(report(analyze(articles, cache: cache())) == report(analyze(articles)))
    #expect(!records.isEmpty)
  }

  @Test func aReportIsFoundForTheSameInputAlone() throws {
    let articles = try articles(Self.ferry)
    func place(
      _ problems: [Problem] = [], edits: [StoryEdit] = [], sigils: KeptSigils = .none,
      form: String = "json", key: String = "1", of some: [Article]? = nil
    ) -> ReportCache? {
      let input = AnalysisInput(
        Reading(articles: some ?? articles, problems: problems), edits: edits, sigils: sigils)
      return ReportCache(cache(key: key), input, form: form)
    }
    place()?.keep("– report –", hasConflict: true)
    let found = try #require(place()?.report())
    #expect(String(decoding: found.bytes, as: UTF8.self) == "– report –" && found.hasConflict)
    let members = articles.map { StoryEdit.Member($0) }
    let edit = StoryEdit(id: "1", change: .split([members[0]]), created: "")
    let sigil = KeptSigil(
      series: articles[0].id, article: articles[1].id, place: ArticlePlace(articles[1]), number: 2)
    let others = [
      place([Problem(file: "x", kind: .empty)]), place(edits: [edit]),
      place(sigils: KeptSigils([sigil])), place(form: "text"), place(key: "2"),
      place(of: Array(articles.dropLast())),
    ]
    #expect(others.allSatisfy { $0 != nil && $0?.report() == nil })
    place(form: "text")?.keep("", hasConflict: false)
    #expect(place(form: "text")?.report()?.hasConflict == false)
    #expect(place()?.report() != nil)
    for number in 0..<6 { place(form: "\(number)")?.keep("", hasConflict: false) }
    #expect(place()?.report() == nil && place(form: "5")?.report() != nil)
  }
}
