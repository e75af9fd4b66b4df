import Model

/// What readers made of something, in a few words.
enum VerdictLabel {
  /// The verdict of the reader alone, or everybody's with their names, as in
  /// "you: contradiction · Kim: different events".
  static func of(_ voices: [PlacedDiscrepancy], author: String, signs: Signs) -> String {
    if voices.count == 1, voices[0].discrepancy.author == author {
      return Wording.label(voices[0].discrepancy.verdict)
    }
    return voices.map { voice in
      "\(name(voice.discrepancy.author, author: author)): \(Wording.label(voice.discrepancy.verdict))"
    }.joined(separator: " \(signs.dot) ")
  }

  /// A mark's author as the reader calls them.
  static func name(_ author: String, author own: String) -> String {
    if author == own { return "you" }
    return author.isEmpty ? "somebody" : author
  }
}
