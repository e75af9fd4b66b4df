import Foundation
import Testing

/// A rule family's corpus: sentences with the phrase that a rule must find between « and », below the
/// value it must give ("= VALUE"), and sentences in which it must find nothing ("! none").
public struct Corpus: Sendable {
  /// One line of a corpus.
  public struct Example: Sendable, CustomTestStringConvertible {
    /// The expected value, nil where nothing must be found.
    public let value: String?
    /// The sentence without marks.
    public let text: String
    /// The marked phrase, nil where nothing must be found.
    public let phrase: String?
    /// The line as it stands, for the test's name.
    public let line: String
    /// Number of the line, from 1.
    public let number: Int
    /// The line's number and text.
    public var testDescription: String { "\(number): \(line)" }
  }

  /// The examples, in order of the file.
  public let examples: [Example]

  /// Reads `Tests/ModelTests/Corpora/<name>`; an absent file gives no examples.
  public init(_ name: String) {
    let path = ProjectFolder.path + "/Tests/ModelTests/Corpora/" + name
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var value: String?
    var examples: [Example] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("= ") {
        value = String(line.dropFirst(2))
      } else if line.hasPrefix("! none") {
        value = nil
      } else {
        examples.append(Corpus.example(String(line), value: value, number: index + 1))
      }
    }
    self.examples = examples
  }

  /// The lines of a corpus with their numbers, from 1; none for an absent file.
  public static func lines(_ name: String) -> [(number: Int, line: String)] {
    let path = ProjectFolder.path + "/Tests/ModelTests/Corpora/" + name
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      ($0 + 1, String($1))
    }
  }

  private static func example(_ line: String, value: String?, number: Int) -> Example {
    var phrase: String?
    if let open = line.firstIndex(of: "«"), let close = line.firstIndex(of: "»"), open < close {
      phrase = String(line[line.index(after: open)..<close])
    }
    let text = line.filter { $0 != "«" && $0 != "»" }
    return Example(value: value, text: text, phrase: phrase, line: line, number: number)
  }
}
