import Testing

@testable import Model

@Suite struct ByteOrderTests {
  @Test(arguments: ["", "a", "b", "ab", "abc", "a/b", "a-b", "\u{E9}", "z", "a\u{0}"])
  func bytesStandInOrderOfTheirValues(text: String) {
    for other in ["", "a", "ab", "a-c", "a/a", "\u{FF}", "b\u{0}b"] {
      let (left, right) = (Array(text.utf8), Array(other.utf8))
      #expect(left.precedes(right) == left.lexicographicallyPrecedes(right), "\(text) \(other)")
      #expect(right.precedes(left) == right.lexicographicallyPrecedes(left), "\(text) \(other)")
    }
  }
}
