/// Words as a search compares them: letters and digits without case and without accents, as FTS5's
/// tokenizer `unicode61 remove_diacritics 2` takes them.
enum WordFolding {
  /// The words of a text, folded.
  static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var word: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let length = fold(bytes, at: at, into: &word)
      if length.isWord {
        at += length.count
        continue
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
      at += length.count
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Folds the scalar at a place of valid UTF-8 and adds it to a word; nothing is added for what is no
  /// part of a word, nor for an accent that stands as a scalar of its own.
  /// - Returns: the bytes it takes in the text, at least 1, and whether it is part of a word.
  @inline(__always)
  static func fold(
    _ bytes: [UInt8], at place: Int, into word: inout [UInt8]
  ) -> (count: Int, isWord: Bool) {
    let byte = bytes[place]
    if byte < 0x80 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      default: return (1, false)
      }
      return (1, true)
    }
    return foldBeyondASCII(bytes, at: place, into: &word)
  }

  /// Whether a byte can begin or go on a word; false for ASCII signs and blanks.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func foldBeyondASCII(
    _ bytes: [UInt8], at place: Int, into word: inout [UInt8]
  ) -> (count: Int, isWord: Bool) {
    var decoder = UTF8()
    var iterator = bytes[place..<min(place + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (1, false) }
    let count = UTF8.width(scalar)
    // Accents that stand alone, as in "e" + U+0301.
    if (0x300...0x36F).contains(scalar.value) { return (count, true) }
    if (0xC0...0x17F).contains(scalar.value), let plain = plain[scalar.value] {
      word.append(plain)
      return (count, true)
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return (count, false)
    }
    word += Array(scalar.properties.lowercaseMapping.utf8)
    return (count, true)
  }

  /// Latin letters with an accent and the letter without it: those of Latin-1 Supplement and Latin
  /// Extended-A that Unicode decomposes.
  private static let plain: [UInt32: UInt8] = {
    let rows: [(letter: Character, accented: String)] = [
      ("a", "àáâãäåÀÁÂÃÄÅāăąĀĂĄ"), ("c", "çÇćĉċčĆĈĊČ"), ("d", "ďĎ"),
      ("e", "èéêëÈÉÊËēĕėęěĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥĤ"), ("i", "ìíîïÌÍÎÏĩīĭįĨĪĬĮİ"),
      ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľĹĻĽ"), ("n", "ñÑńņňŃŅŇ"), ("o", "òóôõöÒÓÔÕÖōŏőŌŎŐ"),
      ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠ"), ("t", "ţťŢŤ"), ("u", "ùúûüÙÚÛÜũūŭůűųŨŪŬŮŰŲ"),
      ("w", "ŵŴ"), ("y", "ýÿÝŷŸŶ"), ("z", "źżžŹŻŽ"),
    ]
    var plain: [UInt32: UInt8] = [:]
    for (letter, accented) in rows {
      for scalar in accented.unicodeScalars { plain[scalar.value] = letter.asciiValue }
    }
    return plain
  }()
}
