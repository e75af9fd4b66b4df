import Foundation
import TestSupport
import Testing

@testable import Model

/// The table `Corpora/compare-times.table`.
@Suite struct TimeComparatorTests {
  /// One line of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    let left: Timex
    let right: Timex
    let relation: String
    let reason: String
    let testDescription: String
  }

  static let rows: [Row] = {
    let path = ProjectFolder.path + "/Tests/ModelTests/Corpora/compare-times.table"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let left = time(cells[0]), let right = time(cells[1]) else {
        return nil
      }
      return Row(
        left: left, right: right, relation: cells[2], reason: cells[3],
        testDescription: String(line))
    }
  }()

  /// "2013-03-22 BEFORE".
  private static func time(_ cell: String) -> Timex? {
    let words = cell.split(separator: " ").map(String.init)
    guard let value = words.first else { return nil }
    let kind: Timex.Kind =
      value.hasPrefix("P") && !value.contains("_")
      ? .duration : value.dropFirst(3).contains("T") && !value.contains("_") ? .time : .date
    return Timex(kind: kind, value: value, modifier: words.count > 1 ? words[1] : nil)
  }

  private func name(_ reason: TimeReason) -> String {
    String("\(reason)".prefix { $0 != "(" })
  }

  @Test func theTableHoldsWhatItSays() { #expect(Self.rows.count >= 110) }

  @Test(arguments: rows)
  func twoTimesRelateAsTheTableSays(row: Row) {
    let found = TimeComparator.compare(row.left, row.right)
    #expect("\(found.relation) \(name(found.reason))" == "\(row.relation) \(row.reason)")
  }

  @Test(arguments: rows)
  func theRelationDoesNotDependOnTheOrder(row: Row) {
    let found = TimeComparator.compare(row.right, row.left)
    #expect("\(found.relation)" == row.relation)
  }

  @Test(arguments: rows)
  func everyReasonIsWordedAsASentence(row: Row) {
    let text = Wording.explanation(TimeComparator.compare(row.left, row.right).reason)
    #expect(
      text.hasSuffix(".") && !text.contains("XXXX") || row.reason.lowercased().hasSuffix("vague"),
      "\(text)")
  }
}
