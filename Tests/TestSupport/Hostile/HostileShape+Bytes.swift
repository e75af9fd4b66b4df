extension HostileShape {
  /// Files that are strange as bytes.
  static let bytes: [HostileShape] = [
    HostileShape("empty", .refused, "no text in it", file: "shape.txt", []),
    HostileShape(
      "blanks", .refused, "no text in it", file: "shape.txt", repeated(" \n", 1_000)),
    HostileShape("one NUL", .refused, "no text", file: "shape.txt", [0]),
    HostileShape("NULs", .refused, "no text", file: "shape.txt", repeated("\0", 1_000)),
    HostileShape("a line of 400 KB", .read, file: "shape.txt", repeated(told + " ", 5_600)),
    HostileShape("a word of 8 MB", .read, file: "shape.txt", repeated("x", 8 << 20)),
    HostileShape("100,000 lines", .read, file: "shape.txt", repeated("a\n", 100_000)),
    HostileShape(
      "a million empty lines", .read, file: "shape.txt",
      repeated("\n", 1_000_000) + Array(told.utf8)),
    HostileShape(
      "200,000 marks on one letter", .read, file: "shape.txt",
      Array("Z".utf8) + repeated("\u{301}", 200_000)),
    HostileShape("200,000 quotation marks", .read, file: "shape.txt", repeated("“", 200_000)),
    HostileShape("100,000 brackets", .read, file: "shape.txt", repeated("(", 100_000)),
    HostileShape("100,000 figures", .read, file: "shape.txt", repeated("9", 100_000)),
    HostileShape("100,000 words in capitals", .read, file: "shape.txt", repeated("Xi ", 100_000)),
    HostileShape("larger than 64 MB", .refused, "larger than 64 MB") {
      try $0.sparseFile("shape.txt", size: 65 << 20)
    },
    HostileShape("a hole of 60 MB", .refused, "no text") {
      try $0.sparseFile("shape.txt", size: 60 << 20)
    },
    HostileShape("UTF-16, low byte first", .read, file: "shape.txt", [0xFF, 0xFE] + wide(told, 0)),
    HostileShape(
      "UTF-16, high byte first", .read, file: "shape.txt", [0xFE, 0xFF] + wide(told, 1)),
    HostileShape("UTF-16 without a mark", .read, file: "shape.txt", wide(told, 0)),
    HostileShape(
      "UTF-16 cut in a unit", .read, file: "shape.txt", [0xFF, 0xFE] + wide(told, 0) + [1]),
    HostileShape(
      "UTF-16 with lone surrogates", .read, file: "shape.txt",
      [0xFF, 0xFE] + wide(told, 0) + [0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC]),
    HostileShape(
      "a mark and nothing", .refused, "no text in it", file: "shape.txt", [0xEF, 0xBB, 0xBF]),
    HostileShape(
      "two marks", .read, file: "shape.txt",
      [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(told.utf8)),
    HostileShape(
      "UTF-32", .refused, "no text", file: "shape.txt",
      told.unicodeScalars.flatMap { [UInt8(truncatingIfNeeded: $0.value), 0, 0, 0] }),
    HostileShape("Latin-1", .read, file: "shape.txt", Array(told.utf8) + [0x20, 0xE9, 0xE8, 0x0A]),
    HostileShape(
      "a picture", .refused, "no text", file: "shape.txt",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
    HostileShape(
      "a program", .refused, "no text", file: "shape.txt",
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + Array(repeating: 0, count: 100)),
    HostileShape(
      "packed by gzip", .refused, "no text", file: "shape.txt",
      GzipText.of(Array(told.utf8))),
    HostileShape(
      "front matter without end", .read, file: "shape.md",
      Array("---\ntitle: a\n\(told)\n".utf8)),
    HostileShape(
      "10,000 lines of front matter", .read, file: "shape.md",
      Array("---\n".utf8) + repeated("key: value\n", 10_000) + Array("---\n\n\(told)\n".utf8)),
    HostileShape(
      "deep front matter", .read, file: "shape.md",
      Array("---\ntags: ".utf8) + repeated("[", 50_000) + Array("\n---\n\n\(told)\n".utf8)),
    HostileShape(
      "aliases in front matter", .read, file: "shape.md",
      Array("---\na: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n\n\(told)\n".utf8)),
  ]

  private static func wide(_ text: String, _ high: Int) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return high == 0 ? bytes : bytes.reversed()
    }
  }
}
