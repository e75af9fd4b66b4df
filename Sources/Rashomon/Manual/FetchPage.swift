import Fetch

/// `rashomon-fetch(1)`: what the program reads and writes, for those who drive it by a script.
enum FetchPage {
  /// The page.
  static let text: String = {
    var page = ManualPage(
      "rashomon-fetch", section: 1, version: "rashomon \(ProgramVersion.text)",
      title: "User Commands")
    page.chapter("NAME")
    page.paragraph("rashomon-fetch - fetch pages for rashomon(1) add")
    page.chapter("SYNOPSIS")
    page.verbatim("rashomon-fetch < REQUESTS > RESPONSES")
    page.chapter("DESCRIPTION")
    page.paragraph(
      """
      Reads requests from standard input, an object of JSON a line, and writes a response a line as each
      comes, in any order. rashomon add starts it, and looks for it beside itself, then in the search
      path; it is a program of its own so that the reader need not load what fetches. It takes no
      options and keeps nothing. At most four hosts are asked at once, each by one request at a time.
      """)
    page.chapter("REQUESTS")
    for (name, meaning) in request { page.item(name, meaning) }
    page.part("Members of bounds")
    page.paragraph("All must stand there where bounds does. Times are milliseconds.")
    for (name, meaning) in bounds { page.item(name, meaning) }
    page.chapter("RESPONSES")
    for (name, meaning) in response { page.item(name, meaning) }
    page.part("Failures")
    page.paragraph("A failure has a kind and may have a detail. The kinds:")
    page.paragraph(FetchFailure.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    page.chapter("EXIT STATUS")
    page.item("0", "Every request that could be read was answered.")
    page.item("1", "Nobody reads the responses.")
    page.item("64", "It was given arguments.")
    page.chapter("ENVIRONMENT")
    page.item(
      "http_proxy, https_proxy, all_proxy, no_proxy",
      "Proxies, as curl(1) reads them. The proxy connects by the host's name, which is checked here all "
        + "the same.")
    page.chapter("SEE ALSO")
    page.paragraph("rashomon(1), curl(1)")
    return page.text
  }()

  private static let request = [
    ("id", "A number; the response has it too."),
    ("url", "The address: http or https."),
    ("body", "The file that is made for the body. One that is there already is left alone."),
    ("robots", "Whether robots.txt is obeyed, with its Crawl-delay."),
    ("privateHosts", "The hosts that may have private addresses, in lower case."),
    ("userAgent", "Program and version."),
    ("etag, lastModified", "Those of the copy that is known; both may be left out."),
    ("bounds", "What the request may take."),
  ]

  private static let bounds = [
    ("bytes", "The most bytes of a body, after its compression is undone."),
    ("redirects", "The most redirects."),
    ("answer", "Until the head of an answer is there."),
    ("stall", "Without a byte in the middle of a body."),
    ("total", "For one exchange as a whole."),
    ("pause", "Rest between two requests to one host."),
    ("longestPause", "The longest rest that a Crawl-delay brings about."),
  ]

  private static let response = [
    ("id", "That of the request."),
    ("url", "The address that answered last."),
    ("redirects", "The addresses before it."),
    ("status", "The HTTP status; left out where no answer came."),
    ("headers", "Those of the last answer, by name, without Set-Cookie."),
    ("body, sha256, bytes", "The file that was made, its hash in hex and its size."),
    ("time", "The second of the answer in UTC."),
    ("crawlDelay", "The rest that robots.txt asks for, in milliseconds."),
    ("failure", "Why there is no whole answer; left out where there is one."),
  ]
}
