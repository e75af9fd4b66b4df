/// Counts words as wide as those of a Latin script.
enum WordCount {
  /// Words of a range of UTF-8: runs between white space that hold a letter or figure. Scripts
  /// without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) count two characters a word.
  static func words(in bytes: [UInt8], _ range: TextRange) -> Int {
    var words = 0
    var unspaced = 0
    var isInWord = false
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte < 0x80 {
        let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        if byte <= 0x20 {
          isInWord = false
        } else if isLetter, !isInWord {
          isInWord = true
          words += 1
        }
        index += 1
        continue
      }
      if isUnspaced(bytes, index, range.end) {
        unspaced += 1
        isInWord = false
      } else if byte >= 0xC3, byte != 0xE2, !isInWord {
        // From C3 on letters begin; E2 leads dashes and quotes.
        isInWord = true
        words += 1
      }
      index += 1
      while index < range.end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return words + (unspaced + 1) / 2
  }

  /// Whether a letter of a script without spaces begins at a byte: U+0E00 to U+0EFF, U+1000 to
  /// U+109F, U+1780 to U+17FF, U+3040 to U+9FFF.
  private static func isUnspaced(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end else { return false }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xE0: return (0xB8...0xBB).contains(second)
    case 0xE1: return second == 0x80 || second == 0x81 || second == 0x9E || second == 0x9F
    case 0xE3: return second >= 0x81
    case 0xE4...0xE9: return true
    default: return false
    }
  }
}
