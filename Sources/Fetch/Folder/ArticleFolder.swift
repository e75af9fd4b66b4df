#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that takes articles. While one is open no other program adds to it.
///
/// Files are written under `.rashomon/incoming` and then linked to their names, which fails where the
/// name is taken: nothing is overwritten, and nobody sees half of a file. What a killed program left
/// there is removed when the folder is next opened.
public final class ArticleFolder {
  /// Why a folder or a file in it could not be written.
  public enum Failure: Error, Hashable, Sendable {
    /// A file has the folder's name.
    case notAFolder
    /// Another program adds to it.
    case busy
    /// The system refused; `code` is the errno.
    case system(code: Int32)
  }

  /// One of the files of an article.
  public struct Part: Hashable, Sendable {
    /// What stands behind the name, as in ".original.html".
    public let ending: String
    /// What it holds.
    public let bytes: [UInt8]
    /// Makes a part.
    public init(ending: String, bytes: [UInt8]) {
      self.ending = ending
      self.bytes = bytes
    }
  }

  /// The folder as it was named.
  public let path: String
  /// Where files are written before they get their names.
  public let incoming: String
  private let lock: Int32
  private var count = 0
  private var isFinished = false

  /// Opens a folder, and makes it where there is none, though not those above it.
  public init(_ path: String) throws(Failure) {
    self.path = path
    incoming = "\(path)/.rashomon/incoming"
    try ArticleFolder.make(path)
    try ArticleFolder.make("\(path)/.rashomon")
    let file = open("\(path)/.rashomon/add.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      throw code == EWOULDBLOCK ? .busy : .system(code: code)
    }
    lock = file
    ArticleFolder.empty(incoming)
    do {
      try ArticleFolder.make(incoming)
    } catch {
      close(file)
      throw error
    }
  }

  deinit { finish() }

  /// Removes what is unfinished and lets others in. Further articles are not taken.
  public func finish() {
    guard !isFinished else { return }
    isFinished = true
    ArticleFolder.empty(incoming)
    rmdir(incoming)
    close(lock)
  }

  /// A name below `incoming` that was not given out before.
  public func newIncomingFile() -> String {
    count += 1
    return "\(incoming)/\(count)"
  }

  /// Removes a file below `incoming`; others are left alone.
  public func remove(_ file: String?) {
    guard let file, file.hasPrefix(incoming + "/"), !file.contains("/../") else { return }
    unlink(file)
  }

  /// Puts a file of the program's own in place of its former one, at once; false where the system
  /// refused.
  func replace(_ file: String, with bytes: [UInt8]) -> Bool {
    let from = newIncomingFile()
    return FileBytes.make(from, holding: bytes) == nil && rename(from, file) == 0
  }

  /// Stores the files of an article under one name, all or none, and gives that name: the one that is
  /// wanted, with "-2", "-3" behind it where one of the files is there already. `parts` gives the files
  /// under a name; the last of them is the one that readers look for.
  public func store(
    _ name: String, parts: (String) -> [Part]
  ) throws(Failure) -> String {
    for number in 1...10_000 {
      let tried = number == 1 ? name : "\(name)-\(number)"
      let files = parts(tried)
      if files.contains(where: { exists("\(path)/\(tried)\($0.ending)") }) { continue }
      if try place(files, tried) { return tried }
    }
    throw .system(code: EEXIST)
  }

  /// Writes the files and links them; false where a name was taken meanwhile.
  private func place(_ files: [Part], _ name: String) throws(Failure) -> Bool {
    var written: [(from: String, to: String)] = []
    defer { for file in written { unlink(file.from) } }
    for file in files {
      let from = newIncomingFile()
      written.append((from, "\(path)/\(name)\(file.ending)"))
      if let code = FileBytes.make(from, holding: file.bytes) { throw .system(code: code) }
    }
    var linked: [String] = []
    for (from, to) in written {
      let code = ArticleFolder.move(from, to)
      if code == 0 {
        linked.append(to)
        continue
      }
      for file in linked { unlink(file) }
      if code == EEXIST { return false }
      throw .system(code: code)
    }
    return true
  }

  /// Gives a file a name that is not taken. Where the file system has no links, the name is taken by
  /// an empty file first, which the file then replaces.
  private static func move(_ from: String, _ to: String) -> Int32 {
    if link(from, to) == 0 { return 0 }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return errno }
    let holder = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard holder >= 0 else { return errno }
    close(holder)
    if rename(from, to) == 0 { return 0 }
    let code = errno
    unlink(to)
    return code
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func make(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 { return }
    guard errno == EEXIST else { throw .system(code: errno) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder }
  }

  /// Removes the files of a folder, and no folders: this program makes none there.
  private static func empty(_ folder: String) {
    // A link in its place leads to files of others.
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      let stream = opendir(folder)
    else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      unlink(Array(folder.utf8CString.dropLast()) + [0x2F] + name + [0])
    }
  }
}
