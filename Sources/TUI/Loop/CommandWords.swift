/// Splits what was typed into the name of a program and its arguments. No shell is asked.
///
/// Words stand between blanks. What stands between two `'` or two `"` is part of one word, blanks and
/// all; `\\` takes the character after it as it is, except between two `'`. Nothing else is special:
/// `*`, `$`, `~`, `|`, `>` and `;` are characters.
public enum CommandWords {
  /// The words, one or more.
  /// - Throws: `Refusal` where there is none, or a quote is not closed.
  public static func split(_ text: String) throws(Refusal) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote { throw Refusal("the quote \(quote) is not closed") }
    if isEscaped { throw Refusal("nothing follows the last \\") }
    if let done = word { words.append(done) }
    guard words.first?.isEmpty == false else { throw Refusal("no program named") }
    return words
  }
}
