import Model
import Testing

/// Where a mail stops telling its matter.
@Suite struct MailFooterTests {
  private static let prose = """
    The envoys left Lima on Monday after three hours of talks about grain.

    No deal was made, one of them said.
    """

  /// The furniture of a mail with this text.
  private func furniture(_ text: String) throws -> [String] {
    let mail = "Subject: Talks fail\nContent-Type: text/plain; charset=utf-8\n\n" + text
    let article = try #require(parseFile(Array(mail.utf8), of: "a.eml").articles.first)
    return article.blocks.filter(\.isFurniture).map { article.text[$0.range] }
  }

  @Test(arguments: [
    ["You are receiving this because you signed up for our newsletter."],
    ["You're receiving this email as a reader of The Daily.", "12 Harbour Street, Lima"],
    ["You received this message because you are subscribed to the group.", "More lines."],
    ["To unsubscribe from this list, write to the editors."],
    ["Unsubscribe | Manage preferences", "Copyright 2024 The Daily. All rights reserved."],
    ["If you no longer wish to receive these emails, click here."],
    ["The Daily, 12 Harbour Street, Springfield, IL 62701", "Unsubscribe"],
    ["The Daily, 12 Harbour Street, London SW1A 1AA", "Unsubscribe"],
    ["-- ", "Ana D\u{ED}az", "Reporter, The Daily"],
    [
      "--",
      "This message may hold confidential matter. If you are not the intended recipient, "
        + "you must not read it, copy it or hand it on, and are asked to delete it at once.",
    ],
    ["________________________________", "Grain mailing list", "Grain@lists.example"],
    ["Our mailing address is:", "The Daily", "12 Harbour Street"],
  ])
  func aFooterIsFurniture(footer: [String]) throws {
    let found = try furniture(Self.prose + "\n\n" + footer.joined(separator: "\n"))
    #expect(found == footer.map { $0 == "-- " ? "--" : $0 })
  }

  @Test(arguments: [
    "View in browser", "View this email in your browser", "Read online | Unsubscribe",
    "You are receiving this email because you subscribed.",
  ])
  func aNewslettersLinksAboveItsTextAreFurniture(line: String) throws {
    #expect(try furniture(line + "\n\n" + Self.prose) == [line])
  }

  @Test(arguments: ["Sent from my iPhone", "Sent from Outlook for iOS", "Get Outlook for Android"])
  func theNameOfADeviceIsFurniture(line: String) throws {
    #expect(try furniture(Self.prose + "\n\n" + line) == [line])
  }

  @Test(arguments: [
    "To unsubscribe from the treaty, a state has to wait for two years, the envoys said.",
    "You received this land from your fathers, the minister told the farmers of the valley.",
    "Sent from my home town, the letters took nine days, and some of them were never read.",
    "If you no longer trust them, leave, he said.",
    "The ferry left Springfield, Lima, and the harbour of Port Louis in March 2024.",
  ])
  func aSentenceOfTheStoryIsNoFooter(sentence: String) throws {
    #expect(try furniture(Self.prose + "\n\n" + sentence) == [])
  }

  @Test func whatIsFollowedByALongParagraphIsNoFooter() throws {
    let later = String(repeating: "The talks went on through the whole night. ", count: 6)
    #expect(
      try furniture("\(Self.prose)\n\n--\n\nThe second day was longer.\n\n\(later)") == ["--"])
    #expect(
      try furniture("Dear reader.\n\nYou signed up for this newsletter.\n\n\(later)") == [])
  }

  @Test func aMailThatIsAFooterAloneStaysText() throws {
    #expect(try furniture("To unsubscribe, write to this list.") == [])
  }
}
