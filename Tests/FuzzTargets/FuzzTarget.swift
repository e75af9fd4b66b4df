/// A part of the program that takes bytes of strangers, and what it promises whatever they are.
///
/// A target traps or throws where the promise is broken. Bytes that mean nothing to it are fine.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case decoding, pages, feeds, mails, records
  case frontMatter = "front-matter"
  case settings, annotations
  case tokens, times, quantities, names, quotes, claims, analysis
  case keys, screen

  /// Gives it some bytes.
  public func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .decoding: try DecodingTarget.run(bytes)
    case .pages: try FileTarget.run(bytes, names: ["page.html"])
    case .feeds: try FileTarget.run(bytes, names: ["feed.xml"])
    case .mails: try FileTarget.run(bytes, names: ["mail.eml", "box.mbox", "page.mhtml"])
    case .records: try FileTarget.run(bytes, names: ["rows.csv", "lines.jsonl", "document.json"])
    case .frontMatter: try FrontMatterTarget.run(bytes)
    case .settings: try SettingsTarget.run(bytes)
    case .annotations: try MarksTarget.run(bytes)
    case .tokens: try RuleTarget.tokens(bytes)
    case .times: try RuleTarget.times(bytes)
    case .quantities: try RuleTarget.quantities(bytes)
    case .names: try RuleTarget.names(bytes)
    case .quotes: try RuleTarget.quotes(bytes)
    case .claims: try ClaimTarget.run(bytes)
    case .analysis: try AnalysisTarget.run(bytes)
    case .keys: try KeyTarget.run(bytes)
    case .screen: try ScreenTarget.run(bytes)
    }
  }

  /// The file of words that mutations put in, in `Tests/FuzzTests/Dictionaries`.
  public var dictionary: String {
    switch self {
    case .decoding: "bytes"
    case .pages: "pages"
    case .feeds: "feeds"
    case .mails: "mails"
    case .records, .annotations: "records"
    case .frontMatter, .settings: "settings"
    case .tokens, .times, .quantities, .names, .quotes, .claims, .analysis: "news"
    case .keys, .screen: "keys"
    }
  }

  /// The corpora of the tests whose lines are seeds too, by the beginning of their names.
  public var corpora: [String] {
    switch self {
    case .tokens: ["sentence"]
    case .times: ["time-", "month", "weekday"]
    case .quantities: ["number"]
    case .quotes: ["pairs-quote"]
    case .claims: ["channel", "initiator", "ordinal"]
    case .analysis: ["pairs-"]
    default: []
    }
  }
}
