/// Blocks as bytes: of each its kind, and how far it begins behind the last one and how long it is.
extension ByteWriter {
  /// Writes blocks in order of the text.
  mutating func write(_ blocks: [Block]) {
    var end = 0
    write(each: blocks) { writer, block in
      writer.write(UInt64(block.kind.code))
      writer.write(block.range.start - end)
      writer.write(UInt64(block.range.count))
      end = block.range.end
    }
  }
}

extension ByteReader {
  /// Reads blocks; nil where the bytes are none.
  mutating func blocks() -> [Block]? {
    var end = 0
    return each { reader in
      guard let code = reader.unsigned(), let kind = Block.Kind(code: code),
        let distance = reader.integer(), let count = reader.unsigned(),
        let start = Int32(exactly: end &+ distance),
        let length = Int32(exactly: count), start >= 0
      else { return nil }
      let range = TextRange(Int(start), Int(start) + Int(length))
      end = range.end
      return Block(kind: kind, range: range)
    }
  }
}

extension Block.Kind {
  private static let plain: [Block.Kind] = [
    .title, .subtitle, .heading, .paragraph, .byline, .dateline,
  ]

  /// A number of its own.
  fileprivate var code: Int {
    if case .furniture(let furniture) = self {
      return Self.plain.count + (Block.Furniture.allCases.firstIndex(of: furniture) ?? 0)
    }
    return Self.plain.firstIndex(of: self) ?? 0
  }

  /// The kind of a number.
  fileprivate init?(code: UInt64) {
    let furniture = Block.Furniture.allCases
    guard code < UInt64(Self.plain.count + furniture.count) else { return nil }
    let index = Int(code)
    self =
      index < Self.plain.count
      ? Self.plain[index] : .furniture(furniture[index - Self.plain.count])
  }
}
