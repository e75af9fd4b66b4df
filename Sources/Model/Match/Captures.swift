/// The tokens of each capture of a match.
///
/// It shares the slots of the machine that matched, so that a match allocates nothing.
public struct Captures: Sendable {
  /// Two a capture: the first token and one past the last; -1 where the capture took no part.
  private let slots: [Int]

  init(slots: [Int]) { self.slots = slots }

  /// The tokens of a capture, the last ones where it matched more than once; nil where it took no
  /// part.
  public subscript(number: Int) -> Range<Int>? {
    guard number >= 0, 2 * number + 1 < slots.count else { return nil }
    let (start, end) = (slots[2 * number], slots[2 * number + 1])
    return start >= 0 && end >= start ? start..<end : nil
  }
}
