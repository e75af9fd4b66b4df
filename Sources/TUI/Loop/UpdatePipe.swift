extension AppState {
  /// What `|` hands to a program on this screen: the passage that `y` copies, in the Library the
  /// report; nil where there is neither.
  mutating func pipedText() -> PipedText? {
    if case .library = screen { return .report }
    guard obstacle(to: .copy) == nil else { return nil }
    for case .copy(let text) in perform(Command(.copy)) { return .passage(text) }
    return nil
  }

  /// Hands text to a program that was typed.
  mutating func pipe(_ text: PipedText, to line: String) -> [Effect] {
    guard !line.allSatisfy({ $0 == " " }) else { return [] }
    do throws(Refusal) {
      let words = try CommandWords.split(line)
      pipes.removeAll { $0 == line }
      pipes.append(line)
      return [.pipe(words, text)]
    } catch {
      return refuse(error.reason)
    }
  }
}
