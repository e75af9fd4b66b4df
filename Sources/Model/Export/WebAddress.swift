/// Finds addresses of the web in words that a reader wrote.
enum WebAddress {
  /// A stretch of the words.
  struct Piece: Hashable, Sendable {
    let text: String
    /// Whether it is an http or https address; anything else ("javascript:", "data:") is words.
    let isAddress: Bool
  }

  /// The words, cut where an address begins and ends.
  static func pieces(of words: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    for (index, word) in words.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { plain += " " }
      for (line, part) in word.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      {
        if line > 0 { plain += "\n" }
        let start = part.unicodeScalars.firstIndex { !"([{<\"'“‘".unicodeScalars.contains($0) }
        let address = address(in: part[(start ?? part.startIndex)...])
        if address.isEmpty {
          plain += part
        } else {
          plain += part[..<address.startIndex]
          if !plain.isEmpty { pieces.append(Piece(text: plain, isAddress: false)) }
          pieces.append(Piece(text: String(address), isAddress: true))
          plain = String(part[address.endIndex...])
        }
      }
    }
    if !plain.isEmpty { pieces.append(Piece(text: plain, isAddress: false)) }
    return pieces
  }

  /// The address of an article where it may be a link: http or https, with nothing invisible in it; nil
  /// where none is known or it is anything else.
  static func link(to article: Article) -> String? {
    guard let address = article.address?.value, PageAddress.isWeb(address),
      address.unicodeScalars.allSatisfy({ !$0.isInvisibleControl })
    else { return nil }
    return address
  }

  /// The address that a word begins with, without the full stop or bracket that ends its sentence.
  private static func address(in word: Substring) -> Substring {
    let scheme = ["https://", "http://"].first { word.lowercased().hasPrefix($0) }
    guard let scheme, word.unicodeScalars.allSatisfy({ !$0.isInvisibleControl }) else { return "" }
    var address = word
    while let last = address.unicodeScalars.last, ".,;:!?)]}>\"'”’".unicodeScalars.contains(last) {
      address.unicodeScalars.removeLast()
    }
    return address.utf8.count > scheme.utf8.count ? address : ""
  }
}
