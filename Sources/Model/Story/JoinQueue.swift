/// The joins that wait, the best first: a binary heap (Williams 1964).
struct JoinQueue {
  private var heap: [Join] = []

  /// Adds a join.
  /// - Complexity: O(log n).
  mutating func push(_ join: Join) {
    heap.append(join)
    var at = heap.count - 1
    while at > 0, heap[(at - 1) / 2] < heap[at] {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  /// Takes the best join; nil where none waits.
  /// - Complexity: O(log n).
  mutating func pop() -> Join? {
    guard let best = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return best }
    heap[0] = last
    var at = 0
    while true {
      let children = [2 * at + 1, 2 * at + 2].filter { $0 < heap.count }
      guard let child = children.max(by: { heap[$0] < heap[$1] }), heap[at] < heap[child] else {
        return best
      }
      heap.swapAt(at, child)
      at = child
    }
  }
}
