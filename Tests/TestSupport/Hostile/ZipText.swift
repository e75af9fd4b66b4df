/// Archives in the ZIP format (APPNOTE.TXT 6.3), made without another program.
public enum ZipText {
  /// An archive of entries that are stored as they are.
  public static func stored(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    archive(
      entries.map {
        Entry(
          name: Array($0.name.utf8), method: 0, bytes: $0.bytes,
          checksum: GzipText.checksum($0.bytes), size: $0.bytes.count)
      })
  }

  /// An archive of one entry that unpacks to 258 times `count` bytes, of which nothing says so.
  public static func bomb(_ name: String, count: Int) -> [UInt8] {
    // Past the header of gzip stands the same stream that ZIP calls method 8.
    let stream = Array(GzipText.bomb(count: count).dropFirst(10))
    return archive([
      Entry(name: Array(name.utf8), method: 8, bytes: stream, checksum: 0, size: 258 * count)
    ])
  }

  private struct Entry {
    let name: [UInt8]
    let method: UInt16
    let bytes: [UInt8]
    let checksum: UInt32
    let size: Int
  }

  private static func archive(_ entries: [Entry]) -> [UInt8] {
    var files: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      // Version, flags, method, time and date, sum, sizes, lengths of name and extra field.
      let common =
        bytes(UInt16(20)) + bytes(UInt16(0)) + bytes(entry.method) + bytes(UInt32(0x21 << 16))
        + bytes(entry.checksum) + bytes(UInt32(truncatingIfNeeded: entry.bytes.count))
        + bytes(UInt32(truncatingIfNeeded: entry.size))
        + bytes(UInt16(truncatingIfNeeded: entry.name.count)) + bytes(UInt16(0))
      directory += bytes(UInt32(0x0201_4B50)) + bytes(UInt16(20)) + common
      directory += bytes(UInt16(0)) + bytes(UInt16(0)) + bytes(UInt16(0)) + bytes(UInt32(0))
      directory += bytes(UInt32(truncatingIfNeeded: files.count)) + entry.name
      files += bytes(UInt32(0x0403_4B50)) + common + entry.name + entry.bytes
    }
    let count = bytes(UInt16(truncatingIfNeeded: entries.count))
    let end =
      bytes(UInt32(0x0605_4B50)) + bytes(UInt16(0)) + bytes(UInt16(0)) + count + count
      + bytes(UInt32(truncatingIfNeeded: directory.count))
      + bytes(UInt32(truncatingIfNeeded: files.count)) + bytes(UInt16(0))
    return files + directory + end
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
