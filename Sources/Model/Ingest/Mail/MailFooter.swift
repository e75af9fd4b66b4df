/// Finds where a mail stops telling its matter: the sender's signature, a list's own lines, a
/// newsletter's words on why it came and how to be rid of it.
enum MailFooter {
  /// The most lines with text that a footer has.
  private static let mostLines = 25
  /// Lines longer than this are the letter's own, unless they speak of sending mail.
  private static let longest = 140

  /// The byte offset at which the footer begins; nil where the letter goes on to the end. It never is
  /// the first line with text: something must have been told before it.
  /// - Complexity: linear; only the last lines are looked at.
  static func start(in text: ArticleText) -> Int? {
    let lines = TextLine.lines(of: text.bytes, from: 0).filter { !$0.isBlank }
    let first = max(1, lines.count - mostLines)
    guard first < lines.count else { return nil }
    let shapes = lines[first...].map { LineShape(of: text, $0.content) }
    for (index, shape) in shapes.enumerated() where opensFooter(shape, below: shapes, index) {
      guard shapes[(index + 1)...].allSatisfy(mayStandInFooter) else { continue }
      let addresses = shapes[..<index].reversed().prefix { isPostalAddress($0) }.count
      return lines[first + index - addresses].whole.start
    }
    return nil
  }

  private static func opensFooter(
    _ shape: LineShape, below shapes: [LineShape], _ index: Int
  ) -> Bool {
    // "-- " closes the text since Usenet (RFC 3676, section 4.3); many programs drop its blank.
    if shape.folded == "--" { return true }
    if isRule(shape) {
      return shapes[(index + 1)...].prefix(2).contains { line in
        listWords.contains { line.folded.holds($0) }
      }
    }
    // "To unsubscribe from the treaty, a state has to wait" is a sentence of the story; "Unsubscribe"
    // alone is a link.
    return openings.open(shape.folded)
      && (speaksOfSending(shape) || shape.width <= 30 && shape.end == .none)
  }

  /// Short lines, and what is said at length about mail, rights and secrecy.
  private static func mayStandInFooter(_ shape: LineShape) -> Bool {
    shape.width <= longest || speaksOfSending(shape) || SiteFooter.isCopyright(shape)
      || secrecy.contains { shape.folded.holds($0) }
  }

  private static func speaksOfSending(_ shape: LineShape) -> Bool {
    sending.contains { shape.folded.holds($0) }
  }

  /// "______" or "------", as lists put above their lines.
  private static func isRule(_ shape: LineShape) -> Bool {
    shape.width >= 10 && shape.words.isEmpty
      && shape.folded.utf8.allSatisfy { "_-=*~".utf8.contains($0) }
  }

  /// "The Daily, 12 Harbour Street, Springfield, IL 62701": names and figures with commas, among them
  /// a postal code.
  private static func isPostalAddress(_ shape: LineShape) -> Bool {
    guard shape.width <= 120, shape.end == .none, shape.isTitleCase,
      shape.folded.utf8.contains(UInt8(ascii: ","))
    else { return false }
    return shape.words.contains { word in
      let figures = word.folded.utf8.count { (0x30...0x39).contains($0) }
      // 62701, SW1A 1AA, 8001 and 10115: no year and no price stands among names alone.
      return word.folded.utf8.count <= 7 && figures >= 4
        || figures == 1 && word.width == 3 && !word.isLetters && word.isUpperCase
    }
  }

  private static let openings: LineOpenings = [
    "you are receiving this", "you're receiving this", "you received this",
    "you have received this",
    "you are getting this", "you're getting this", "you are subscribed", "you're subscribed",
    "you are on this list", "you signed up", "you are currently subscribed", "this email was sent",
    "this e-mail was sent", "this message was sent", "this newsletter was sent",
    "this mailing was sent", "unsubscribe", "to unsubscribe", "click here to unsubscribe",
    "if you no longer", "if you wish to unsubscribe", "if you would like to unsubscribe",
    "if you want to unsubscribe", "to stop receiving", "to change how you receive",
    "want to change how you receive", "don't want to receive", "don't want these emails",
    "no longer want to receive", "manage your subscription", "manage subscription",
    "manage your email", "update your email", "update your subscription", "update your preferences",
    "our mailing address", "add us to your address book", "to view this discussion",
    "to post to this group", "subscription options",
  ]

  private static let sending = [
    "email", "e-mail", "newsletter", "subscribed", "subscription", "subscriber", "click", "http",
    "mailing list", "mailing address", "opted in",
    "signed up", "this message", "this list", "this group", "notification",
    "preferences", "address book", "privacy policy", "this discussion",
  ]

  private static let listWords = [
    "mailing list", "unsubscribe", "listinfo", "google groups", "subscription",
  ]

  private static let secrecy = [
    "confidential", "intended recipient", "privileged", "viruses",
  ]
}
