#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Results by their keys in a file that is never changed, only replaced: records one behind the other,
/// and at the end where each lies. What is asked for is read; the rest stays on the disk.
final class ResultFile: Sendable {
  /// Where a record lies.
  struct Entry: Sendable {
    let key: ResultKey
    let offset: Int
    let count: Int
    /// The lower half of the hash of its bytes.
    let check: UInt32
  }

  /// The last bytes of the file.
  static let mark = Array("rashomon results".utf8)
  /// The length of the list of entries and its hash, eight bytes each, and the mark.
  static let tailCount = 16 + mark.count
  /// The most bytes of a file.
  static let mostBytes = 1 << 30

  /// By key.
  let entries: [Entry]
  /// Another one for each file.
  let number: UInt64
  /// The number of the file that this one adds to; 0 where it stands alone.
  let base: UInt64
  private let descriptor: CInt

  /// Opens a file; nil where there is none, or one of its last bytes is wrong.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    guard let (number, base, entries) = Self.list(of: descriptor) else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.number = number
    self.base = base
    self.entries = entries
  }

  deinit { close(descriptor) }

  /// The bytes of all records.
  var recordBytes: Int { entries.reduce(0) { $0 + $1.count } }

  /// The record under a key; nil where there is none or its bytes are damaged.
  /// - Complexity: O(log n) in records, and linear in this one.
  func record(_ key: ResultKey) -> [UInt8]? { entry(key).flatMap(record) }

  /// The record of an entry; nil where its bytes are damaged.
  func record(_ entry: Entry) -> [UInt8]? {
    guard let bytes = Disk.bytes(entry.count, at: entry.offset, of: descriptor),
      Self.check(bytes) == entry.check
    else { return nil }
    return bytes
  }

  /// Where the record under a key lies.
  func entry(_ key: ResultKey) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].key == key ? entries[low] : nil
  }

  /// What tells a damaged record.
  static func check(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: hash(of: bytes))
  }

  /// The hash of some bytes.
  static func hash(of bytes: [UInt8]) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The list of entries as it stands in a file.
  static func list(_ entries: [Entry], number: UInt64, base: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(number)
    writer.write(base)
    writer.write(each: entries.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.offset)
      writer.write(entry.count)
      writer.write(UInt64(entry.check))
    }
    let list = writer.bytes
    let tail = [UInt64(list.count), hash(of: list)].flatMap {
      withUnsafeBytes(of: $0.littleEndian, Array.init)
    }
    return list + tail + mark
  }

  private static func list(
    of descriptor: CInt
  ) -> (number: UInt64, base: UInt64, entries: [Entry])? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= mostBytes, status.st_size >= tailCount,
      let tail = Disk.bytes(tailCount, at: Int(status.st_size) - tailCount, of: descriptor),
      tail[16...].elementsEqual(mark)
    else { return nil }
    func number(at place: Int) -> UInt64 {
      tail[place..<(place + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let room = Int(status.st_size) - tailCount
    guard let count = Int(exactly: number(at: 0)), count <= room,
      let list = Disk.bytes(count, at: room - count, of: descriptor),
      hash(of: list) == number(at: 8)
    else { return nil }
    var reader = ByteReader(list[...])
    guard let own = reader.unsigned(), let base = reader.unsigned(),
      let entries = reader.each({ $0.entry(before: room - count) }), reader.isAtEnd
    else { return nil }
    return (own, base, entries)
  }
}

extension ByteReader {
  fileprivate mutating func entry(before end: Int) -> ResultFile.Entry? {
    guard let key = key(), let offset = integer(), let count = integer(),
      let check = unsigned().flatMap(UInt32.init(exactly:)), offset >= 0, count >= 0,
      offset <= end, count <= end - offset
    else { return nil }
    return ResultFile.Entry(key: key, offset: offset, count: count, check: check)
  }
}
