import Model

/// What two copies of one text have in common: the SHA-256 of its words in lower case, without marks,
/// white space, headings and page furniture.
public enum TextFingerprint {
  /// The fingerprint of an article, in hex.
  public static func of(_ article: Article) -> String {
    var words: [UInt8] = []
    let prose = article.blocks.filter(\.isProse)
    for block in prose.isEmpty ? article.blocks : prose {
      for scalar in article.text[block.range].unicodeScalars {
        if scalar.isASCII {
          let byte = UInt8(truncatingIfNeeded: scalar.value)
          let isUpper = (0x41...0x5A).contains(byte)
          let isWord = isUpper || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
          if isWord { words.append(isUpper ? byte | 0x20 : byte) } else { endWord(&words) }
        } else if scalar.properties.isAlphabetic {
          words += scalar.properties.lowercaseMapping.utf8
        } else {
          endWord(&words)
        }
      }
      endWord(&words)
    }
    return SHA256(of: words).hex
  }

  private static func endWord(_ words: inout [UInt8]) {
    if words.last != 0x20 { words.append(0x20) }
  }
}
