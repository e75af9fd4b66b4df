import Model

/// What people are told about fetching: one line each, which says what to do.
public enum FetchWording {
  /// Why a page could not be had; without its address.
  public static func failure(_ failure: FetchFailure) -> String {
    let detail = failure.detail ?? ""
    switch failure.kind {
    case .address: return "no address that can be read; check how it is written"
    case .scheme:
      return "addresses with \(detail): are not fetched; give one with http or https, or a file"
    case .password:
      return "a user name or password stands in the address and would be kept; leave it out"
    case .host: return "no such host; check the address and the connection"
    case .privateAddress:
      return
        "leads to the private address \(detail); --allow-private lets hosts that you name have one"
    case .connection: return "no connection (\(detail)); try again later"
    case .certificate:
      return
        "no secure connection (\(detail)); look at the page in a browser and add the saved file"
    case .answer:
      return "the answer cannot be understood (\(detail)); save the page and add the file"
    case .noAnswer:
      return "no answer within \(time(detail)); try again later or set --timeout higher"
    case .stalled: return "the page stopped coming for \(time(detail)); try again later"
    case .tooSlow: return "not complete after \(time(detail)); try again later"
    case .tooLarge:
      return "larger than \(size(detail)); set --max-size higher if you want all of it"
    case .tooManyRedirects: return "more than \(detail) redirects; give the page's own address"
    case .truncated: return "the connection ended before the page did; try again"
    case .robots:
      return "the site's robots.txt keeps programs from it; open it and add the saved page"
    case .disk: return "the page cannot be written; check the folder and the room on the disk"
    case .program: return "rashomon-fetch ended before it answered; try again"
    }
  }

  /// Why an answer with this status is no article; `retryAfter` is its Retry-After line, foreign text.
  public static func status(_ status: Int, retryAfter: String?) -> String {
    switch status {
    case 401, 402, 403, 451:
      return "the site does not show it to programs (status \(status)); "
        + "save the page in your browser and add the file"
    case 404, 410: return "the site has no such page (status \(status)); check the address"
    case 429, 503:
      let wait = retryAfter.flatMap { Int($0) }.map { ", it says in \(time(String($0 * 1_000)))" }
      return "the site asks to come back later (status \(status)\(wait ?? ""))"
    case 300..<400: return "redirected to nowhere (status \(status)); check the address"
    case 500...: return "the site has a fault (status \(status)); try again later"
    default: return "the site answered with status \(status); check the address"
    }
  }

  /// Why a folder takes no article.
  public static func failure(_ failure: ArticleFolder.Failure) -> String {
    switch failure {
    case .notAFolder: return "is a file; name a folder"
    case .busy: return "another rashomon add works on this folder; wait until it is done"
    case .system(let code):
      return
        "cannot be written (\(Wording.systemError(code))); check the folder and its permissions"
    }
  }

  /// What a feed holds and what is done with it.
  public static func listing(
    _ listing: FeedListing, known: Int, fetching: Int, left: Int
  ) -> String {
    if !listing.feeds.isEmpty { return Wording.number(listing.feeds.count, "feed", "feeds") }
    var parts = [Wording.number(listing.pages.count, "page", "pages"), "\(fetching) to fetch"]
    if known > 0 { parts.append("\(known) known") }
    if left > 0 { parts.append("\(left) left out by --limit") }
    if listing.unusable > 0 { parts.append("\(listing.unusable) without an address") }
    return parts.joined(separator: ", ")
  }

  /// That a site asks for more rest than is taken anyway; nil where it does not.
  public static func crawlDelay(_ delay: Int, within bounds: FetchBounds) -> String? {
    let rest = bounds.rest(asked: delay)
    guard rest > bounds.pause else { return nil }
    let kept = rest < delay ? ", \(time(String(rest))) are kept" : ""
    return "(robots.txt asks for \(time(String(delay))) between pages\(kept))"
  }

  /// That a page names a feed, and how to add it: a command that a shell takes as it stands.
  public static func feed(_ feed: WebAddress, of page: String, folder: String) -> String {
    "feed of \(page): \(feed.text); add it with rashomon add \(shellWord(folder)) "
      + shellWord(feed.text)
  }

  /// A word as a POSIX shell reads it back: an address of others may hold `;`, `&` and `$(…)`.
  static func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "/.:_-%+=@,".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty, !word.hasPrefix("-") { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// Where a stated date was read, as in "JSON-LD datePublished".
  public static func basis(_ date: Article.StatedDate) -> String {
    if let field = date.field { return field }
    switch date.place {
    case .frontMatter: return "front matter"
    case .metadata: return "metadata"
    case .dateline: return "date line"
    case .byline: return "beside the byline"
    case .pageHeader: return "page header"
    case .documentProperties: return "document properties"
    }
  }

  private static func time(_ milliseconds: String) -> String {
    guard let count = Int(milliseconds) else { return milliseconds }
    return count < 1_000 ? "\(count) ms" : "\(count / 1_000) s"
  }

  private static func size(_ bytes: String) -> String {
    guard let count = Int(bytes) else { return bytes }
    return count >= 1 << 20 ? "\(count >> 20) MB" : "\(count) bytes"
  }
}
