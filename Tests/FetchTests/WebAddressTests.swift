import Fetch
import Testing

/// Addresses: which can be fetched, and which mean one page.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("http://news.example", "http://news.example/"),
    (" HTTPS://News.Example:443/A?b=C#d \n", "https://news.example/A?b=C"),
    ("http://news.example:8080/a", "http://news.example:8080/a"),
    ("http://news.example./a", "http://news.example/a"),
    ("http://[2606:4700::1]:81/", "http://[2606:4700::1]:81/"),
  ])
  func anAddressHasOneForm(text: String, form: String) throws {
    #expect(try WebAddress(text).text == form)
  }

  @Test(arguments: [
    ("", FetchFailure.Kind.address), ("news.example", .address), ("http:", .address),
    ("http://", .address), ("http:///a", .address), ("http://news.example:0/", .address),
    ("http://news.example:99999/", .address),
    ("http://" + String(repeating: "a", count: 9_000) + "/", .address),
    ("ftp://news.example/", .scheme), ("javascript:alert(1)", .scheme), ("file:///a", .scheme),
    ("http://ana@news.example/", .password), ("http://ana:x@news.example/", .password),
  ])
  func thisIsNoneToFetch(text: String, kind: FetchFailure.Kind) {
    #expect { try WebAddress(text) } throws: { ($0 as? FetchFailure)?.kind == kind }
  }

  @Test(arguments: [
    ("b", "http://news.example/x/b"), ("/b?c", "http://news.example/b?c"),
    ("../b", "http://news.example/b"), ("//other.example/b", "http://other.example/b"),
    ("https://other.example", "https://other.example/"), ("?q", "http://news.example/x/a?q"),
  ])
  func aLinkIsReadAgainstItsPage(link: String, form: String) throws {
    #expect(try WebAddress("http://news.example/x/a").resolving(link).text == form)
  }

  @Test(arguments: [
    "https://news.example/a", "http://news.example/a/", "http://NEWS.example/a#top",
    "http://news.example/a?utm_source=x&utm_medium=y", "http://news.example/a?fbclid=1",
  ])
  func thesesMeanOnePage(text: String) throws {
    #expect(try WebAddress(text).key == WebAddress("http://news.example/a").key)
  }

  @Test(arguments: [
    "http://news.example/b", "http://news.example/a?id=1", "http://news.example:8080/a",
    "http://other.example/a", "http://news.example/A",
  ])
  func theseMeanAnother(text: String) throws {
    #expect(try WebAddress(text).key != WebAddress("http://news.example/a").key)
  }

  @Test func theMachineStandsInPlaceOfTheHost() throws {
    let address = try WebAddress("http://news.example:81/a?b")
    #expect(address.hostAndPort == "news.example:81")
    #expect(
      address.text(at: try #require(NetworkAddress([192, 0, 2, 1]))) == "http://192.0.2.1:81/a?b")
    let wide = try #require(NetworkAddress([0x20, 1] + [UInt8](repeating: 0, count: 14)))
    #expect(address.text(at: wide) == "http://[2001:0:0:0:0:0:0:0]:81/a?b")
  }
}
