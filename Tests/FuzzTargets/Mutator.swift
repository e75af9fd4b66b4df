/// Makes further inputs of those that there are: changed bytes and bits, words of a dictionary,
/// stretches cut, doubled and moved, two inputs spliced. The same seed gives the same inputs.
public struct Mutator: Sendable {
  /// Inputs are not longer than this, in bytes: a long one says no more, and takes longer.
  public static let longest = 16_384

  private let seeds: [[UInt8]]
  private let tokens: [[UInt8]]
  private var numbers: SeededNumbers

  /// Takes what inputs are made of; without seeds they are made of nothing.
  public init(seeds: [[UInt8]], dictionary: TokenDictionary, seed: UInt64) {
    self.seeds = seeds.isEmpty ? [[]] : seeds
    tokens = dictionary.tokens
    numbers = SeededNumbers(seed: seed)
  }

  /// The next input: one to eight changes of a seed.
  public mutating func next() -> [UInt8] {
    var bytes = seeds[numbers.below(seeds.count)]
    for _ in 0...numbers.below(8) { change(&bytes) }
    return bytes.count > Self.longest ? Array(bytes.prefix(Self.longest)) : bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch numbers.below(8) {
    case 0 where !bytes.isEmpty:
      bytes[numbers.below(bytes.count)] ^= 1 << UInt8(numbers.below(8))
    case 1 where !bytes.isEmpty:
      bytes[numbers.below(bytes.count)] = byte()
    case 2:
      bytes.insert(byte(), at: numbers.below(bytes.count + 1))
    case 3 where !bytes.isEmpty:
      bytes.removeSubrange(stretch(of: bytes))
    case 4 where !bytes.isEmpty:
      // Doubled up to a hundred times: what is deep, long or many.
      let part = Array(bytes[stretch(of: bytes)])
      let times = min(1 + numbers.below(100), 1 + Self.longest / max(1, part.count))
      let place = numbers.below(bytes.count + 1)
      bytes.insert(contentsOf: Array(repeatElement(part, count: times).joined()), at: place)
    case 5:
      let other = seeds[numbers.below(seeds.count)]
      bytes =
        bytes.prefix(numbers.below(bytes.count + 1)) + other[stretch(of: other)]
        + bytes.suffix(numbers.below(bytes.count + 1))
    default:
      guard !tokens.isEmpty else { return bytes.append(byte()) }
      let token = tokens[numbers.below(tokens.count)]
      let place = numbers.below(bytes.count + 1)
      let replaced = numbers.below(2) == 0 ? 0 : min(token.count, bytes.count - place)
      bytes.replaceSubrange(place..<(place + replaced), with: token)
    }
  }

  /// A byte; one in four is one that means much to parsers.
  private mutating func byte() -> UInt8 {
    let telling: [UInt8] = [0, 0x0A, 0x0D, 0x1B, 0x20, 0x22, 0x27, 0x3C, 0x7F, 0x80, 0xC3, 0xFF]
    return numbers.below(4) == 0
      ? telling[numbers.below(telling.count)] : UInt8(truncatingIfNeeded: numbers.next())
  }

  private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
    let start = numbers.below(bytes.count + 1)
    return start..<(start + numbers.below(min(64, bytes.count - start) + 1))
  }
}
