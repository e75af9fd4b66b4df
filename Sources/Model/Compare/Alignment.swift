/// One row of the Compare screen: the sentences of each column that say the same.
public struct AlignedRow: Hashable, Sendable {
  /// One cell a column; empty where that source has nothing to set against the others.
  /// A cell holds several sentences where one source splits what another says in one.
  public let cells: [[Sentence]]
  /// Columns whose sentences stand here out of their own order.
  public let moved: [Bool]

  /// Makes a row.
  public init(cells: [[Sentence]], moved: [Bool]) {
    self.cells = cells
    self.moved = moved
  }

  /// Whether only one column says this.
  public var isLone: Bool { cells.filter { !$0.isEmpty }.count == 1 }
}
