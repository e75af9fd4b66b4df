#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says of a file without opening it; it is another one after every write.
struct FileStamp: Hashable, Sendable {
  fileprivate let device: UInt64
  fileprivate let node: UInt64
  fileprivate let size: Int
  /// Seconds and nanoseconds of the writing and of the change of the node.
  fileprivate let times: SIMD4<Int>
  /// The same of a file that belongs to it.
  fileprivate let further: [Int]

  /// When it was written, in seconds since 1970.
  var written: Int { times[0] }

  /// When it or what belongs to it was changed last, in seconds since 1970 by the clock of its disk.
  /// Nobody can set that time back.
  var changed: Int {
    stride(from: 2, to: further.count, by: 5).reduce(times[2]) { max($0, further[$1]) }
  }

  /// The stamp of two files that belong together.
  func joined(with other: FileStamp) -> FileStamp {
    let times = (0..<4).map { other.times[$0] }
    return FileStamp(
      device: device, node: node, size: size, times: self.times,
      further: further + times + [other.size])
  }

  fileprivate init(device: UInt64, node: UInt64, size: Int, times: SIMD4<Int>, further: [Int]) {
    self.device = device
    self.node = node
    self.size = size
    self.times = times
    self.further = further
  }

  /// Takes what `stat` gave.
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    // The change of the node comes along: an editor may set the time of writing back.
    #if canImport(Glibc)
      times = SIMD4(
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec)
    #else
      times = SIMD4(
        status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec, status.st_ctimespec.tv_sec,
        status.st_ctimespec.tv_nsec)
    #endif
    further = []
  }
}

extension ByteWriter {
  /// Writes a stamp.
  mutating func write(_ stamp: FileStamp) {
    write(stamp.device)
    write(stamp.node)
    write(stamp.size)
    for index in 0..<4 { write(stamp.times[index]) }
    write(each: stamp.further) { $0.write($1) }
  }
}

extension ByteReader {
  /// Reads a stamp; nil where the bytes are none.
  mutating func stamp() -> FileStamp? {
    guard let device = unsigned(), let node = unsigned(), let size = integer() else { return nil }
    var times = SIMD4<Int>()
    for index in 0..<4 {
      guard let time = integer() else { return nil }
      times[index] = time
    }
    guard let further = each({ $0.integer() }) else { return nil }
    return FileStamp(device: device, node: node, size: size, times: times, further: further)
  }
}
