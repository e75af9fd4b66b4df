import Testing

@testable import Model

/// Originals that stand beside their article are not shown a second time.
@Suite struct StoredOriginalTests {
  @Test(arguments: [
    (["a.headers.json", "a.md", "a.original.html"], ["a.headers.json", "a.original.html"]),
    (["a.md", "a.original.html"], []),
    (["a.headers.json", "a.md"], []),
    (["a.headers.json", "b.original.html"], []),
    (["a.b.headers.json", "a.b.original.txt"], ["a.b.headers.json", "a.b.original.txt"]),
    ([".headers.json", ".original.html", "original.html", "a.original."], []),
  ])
  func bothTogetherAreSetAside(names: [String], expected: [String]) {
    let found = StoredOriginal.names(among: names.map { Array($0.utf8) })
    #expect(found == Set(expected.map { Array($0.utf8) }))
  }
}
