import TUI
import TestSupport
import Testing

@Suite struct ListWidgetTests {
  @Test(arguments: [Signs.unicode, Signs.ascii])
  func whatStandsBesideTheSelectedRowHasASignOfItsOwn(signs: Signs) {
    let others = [signs.folded, signs.unfolded, signs.chosen, signs.unread, signs.reviewed]
    #expect(!others.contains(signs.selected))
    #expect(Set(others).count == others.count)
  }

  @Test(arguments: [
    // top, selected, count, height, and the top that follows
    (0, 0, 10, 4, 0), (0, 3, 10, 4, 0), (0, 4, 10, 4, 1), (5, 2, 10, 4, 2), (9, nil, 10, 4, 6),
    (3, 1, 2, 4, 0), (7, nil, 0, 4, 0), (2, 2, 5, 0, 3), (-3, nil, 5, 2, 0),
  ])
  func theSelectedItemIsSeenAndLittleMoves(
    top: Int, selected: Int?, count: Int, height: Int, expected: Int
  ) {
    #expect(
      ListWidget.top(top, selected: selected, count: count, height: height) == expected)
  }

  @Test func aTopOutsideTheListDrawsWhatThereIs() {
    var frame = Frame(size: Size(columns: 9, rows: 2))
    for top in [-5, 7] {
      ListWidget.draw(
        count: 1, top: top, selected: nil, in: frame.bounds, signs: .ascii, into: &frame
      ) { frame, item, line in
        frame.write("\(item)", row: line.row, column: line.column)
        return line.columns
      }
    }
    #expect(FrameText.rows(of: frame)[0].trimmedEnd == "  0")
  }

  @Test func onlyWhatIsSeenIsDrawn() {
    var frame = Frame(size: Size(columns: 20, rows: 5))
    var drawn: [Int] = []
    ListWidget.draw(
      count: 100_000, top: 50_000, selected: 50_002, in: frame.bounds, signs: .ascii, into: &frame
    ) { frame, item, line in
      drawn.append(item)
      let end = frame.write("item \(item)", row: line.row, column: line.column)
      return line.column..<end
    }
    #expect(FrameText.roles(of: frame) == ["r2 0-1 selection", "r2 2-12 selection"])
    #expect(drawn == Array(50_000..<50_005))
    #expect(FrameText.rows(of: frame)[2].hasPrefix("> item 50002"))
    #expect(frame.cursor?.row == 2)
  }
}
