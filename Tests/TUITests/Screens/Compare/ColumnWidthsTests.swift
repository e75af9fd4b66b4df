import Testing

@testable import TUI

@Suite struct ColumnWidthsTests {
  @Test(arguments: [
    ([10, 10], 120, [0..<59, 60..<120]),
    ([10, 10, 10], 120, [0..<39, 40..<79, 80..<120]),
    ([20, 10], 120, [0..<79, 80..<120]),
    // A column of little weight keeps the least width, and the others share the rest.
    ([40, 3], 100, [0..<79, 80..<100]),
    ([3, 40, 40], 122, [0..<20, 21..<71, 72..<122]),
    // Where not all can have it, all are equal.
    ([40, 3], 30, [0..<14, 15..<30]),
    ([7], 50, [0..<50]), ([], 50, []),
  ])
  func widthsFollowTheWeights(weights: [Int], width: Int, columns: [Range<Int>]) {
    #expect(ColumnWidths.columns(weights, width: width) == columns)
  }

  @Test func columnsFillTheWindowWithOneCellBetweenThem() {
    for width in 60...200 {
      for weights in [[10, 10], [3, 40, 10], [11, 9, 10, 10], [40, 40, 3, 3, 3, 40]] {
        let columns = ColumnWidths.columns(weights, width: width)
        #expect(columns.first?.lowerBound == 0 && columns.last?.upperBound == width)
        #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.upperBound + 1 == $1.lowerBound })
      }
    }
  }
}
