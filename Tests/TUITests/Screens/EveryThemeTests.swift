import TestSupport
import Testing

@testable import TUI

/// Every screen in every theme. What stands on a screen and in which role is in its snapshot; what a
/// theme makes of each role is in the snapshot `themes`; here the two are held together.
@Suite struct EveryThemeTests {
  /// Two roles that stand side by side somewhere.
  struct Pair: Hashable {
    let left: Role
    let right: Role
  }

  /// Roles side by side on a screen, with at most one blank between their words, and the row where
  /// they do first.
  private static func pairs(of frame: Frame) -> [Pair: String] {
    var pairs: [Pair: String] = [:]
    let rows = FrameText.rows(of: frame)
    for row in 0..<frame.size.rows {
      var last: (column: Int, cell: Cell)?
      for column in 0..<frame.size.columns {
        let cell = frame[row, column]
        guard cell.scalar != 0x20 else { continue }
        if let last, column - last.column <= 2, last.cell.role != cell.role {
          let pair = Pair(left: last.cell.role, right: cell.role)
          pairs[pair] = pairs[pair] ?? rows[row]
        }
        last = (column, cell)
      }
    }
    return pairs
  }

  /// Pairs over all screens and popups at all sizes that are snapshots.
  private static let pairs: [Pair: String] = {
    var pairs: [Pair: String] = [:]
    for (_, driver) in EverySizeTests.drivers {
      var driver = driver
      for size in SnapshotSizes.all {
        driver.tell(.resized(size))
        pairs.merge(Self.pairs(of: driver.frame)) { first, _ in first }
      }
    }
    return pairs
  }()

  /// Lines between parts tell themselves by their signs.
  @Test(arguments: NamedTheme.all)
  func rolesThatStandSideBySideLookDifferent(named: NamedTheme) {
    for (pair, row) in Self.pairs where pair.left != .border && pair.right != .border {
      #expect(
        named.theme.look(of: pair.left) != named.theme.look(of: pair.right),
        "\(pair.left.rawValue) beside \(pair.right.rawValue) in \(row)")
    }
  }

  /// What each theme makes of each role.
  @Test func themesAreAsRecorded() {
    var lines: [String] = []
    for named in NamedTheme.all {
      lines.append(named.testDescription)
      lines += Role.allCases.map { "  \($0.rawValue): \(named.words(for: $0))" }
    }
    assertSnapshot(lines.map { $0 + "\n" }.joined(), named: "themes")
  }
}
