#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts a damaged store or journal out of the way, whole, so that a new one can begin and an expert
/// can still look at the old one.
enum DamagedStore {
  /// Renames a file, or whatever lies there, to the first free name with ".damaged-1" and so on.
  /// - Returns: the new name.
  static func setAside(file path: String) throws(StoreError) -> String {
    var number = 1
    while number < 1000, exists(named(path, number)) { number += 1 }
    let target = named(path, number)
    if rename(path, target) != 0 { throw .cannotOpen(path: path) }
    return target
  }

  /// Renames the file, its log and its index to the first free name with ".damaged-1" and so on.
  /// - Returns: the new name of the file.
  static func setAside(_ path: String) throws(StoreError) -> String {
    var number = 1
    while number < 1000, ["", "-wal", "-shm"].contains(where: { exists(named(path, number) + $0) })
    {
      number += 1
    }
    let target = named(path, number)
    // The log goes first: a log left beside a new database would be played into it.
    for ending in ["-wal", "-shm", ""] where exists(path + ending) {
      if rename(path + ending, target + ending) != 0 { throw .cannotOpen(path: path) }
    }
    return target
  }

  private static func named(_ path: String, _ number: Int) -> String {
    path + ".damaged-\(number)"
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
