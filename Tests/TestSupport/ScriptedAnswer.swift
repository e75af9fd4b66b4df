import Synchronization

/// Words that a server gives one after another; the last of them again and again.
public final class ScriptedAnswer: Sendable {
  private let words: [String]
  private let count = Mutex(0)

  /// Takes the words, at least one.
  public init(_ words: [String]) {
    self.words = words
  }

  /// The next word.
  public var next: String {
    count.withLock { count in
      count += 1
      return words[min(count, words.count) - 1]
    }
  }
}
