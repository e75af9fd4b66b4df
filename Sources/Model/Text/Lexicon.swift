/// Identifies a word of the lexicon.
public struct WordID: Hashable, Sendable {
  /// Index in the lexicon; 0 for words that it does not hold.
  public let index: UInt32
  /// A word that the lexicon does not hold.
  public static let unknown = WordID(index: 0)
}

/// The words that rules speak of, each with its classes and their values, from `Lexicons/words.tsv`.
///
/// A token is looked up once when it is made; rules then compare numbers. A class, for every match
/// carries it: one reference is counted, not one a table.
public final class Lexicon: Sendable {
  private let table: WordTable
  private let classes: [WordClasses]
  private let values: [[(name: WordClasses, value: String)]]

  /// Reads rows of `word TAB class TAB value`; lines that begin with "#" are comments.
  /// Rows of an unknown class are passed over: a test holds that there are none.
  public init(table bytes: [UInt8]) {
    let rows = TabSeparated.rows(bytes).filter { $0.count >= 2 }
    var table = WordTable(capacity: rows.count)
    var classes: [WordClasses] = [[]]
    var values: [[(name: WordClasses, value: String)]] = [[]]
    for row in rows {
      guard let name = WordClasses.named(row[1]) else { continue }
      let index = Int(table.insert(StableHash.folded(row[0])).index)
      if index == classes.count {
        classes.append([])
        values.append([])
      }
      classes[index].insert(name)
      values[index].append((name, row.count > 2 ? row[2] : ""))
    }
    self.table = table
    self.classes = classes
    self.values = values
  }

  /// The lexicon that ships with the program.
  public static func standard() -> Lexicon { Lexicon(table: LexiconFile.words) }

  /// Words held, counting the unknown one.
  var count: Int { classes.count }
  /// The classes of the word at an index below `count`.
  func classes(at index: Int) -> WordClasses { classes[index] }

  /// The word with a folded hash.
  public func id(folded hash: UInt64) -> WordID { table[hash] }

  /// The classes of a word; none for `.unknown`.
  public func classes(of word: WordID) -> WordClasses { classes[Int(word.index)] }

  /// The value of a word as a member of one class, nil where it is no member.
  public func value(of word: WordID, as name: WordClasses) -> String? {
    // Few words have a value; a class is one bit and no list of strings.
    guard classes(of: word).contains(name) else { return nil }
    return values[Int(word.index)].first { $0.name == name }?.value
  }

  /// The value as a number.
  public func number(of word: WordID, as name: WordClasses) -> Int? {
    value(of: word, as: name).flatMap { Int($0) }
  }
}
