#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that an export goes to. It is written whole or not at all: into a file of its own in the same
/// folder, which takes the name when all of it is on disk.
struct ExportFile {
  /// Why nothing was written.
  enum Refusal: Error, Hashable {
    /// A file is there and may not be replaced.
    case isThere
    /// It was stopped.
    case stopped
    /// Why it cannot be written at all.
    case impossible(String)
  }

  /// Where it goes, links followed.
  private let target: String
  /// The permissions of the file that it replaces; nil where there is none.
  private let mode: mode_t?

  /// The reader's home, nil where it is not known.
  private let home: String?

  /// Bytes that are written between two questions whether to go on.
  private static let piece = 1 << 20

  /// Looks at what is there. `path` may begin with "~/" where `home` is known.
  /// - Throws: where a file is there that is not to be replaced, and for what an export never
  ///   replaces: one of `articles`, a folder, a device.
  init(
    at path: String, home: String?, replaces: Bool, besides articles: [String]
  ) throws(Refusal) {
    self.home = home
    var path = path
    if path.hasPrefix("~/"), let home, !home.isEmpty { path = home + path.dropFirst() }
    var present = stat()
    guard stat(path, &present) == 0 else {
      if lstat(path, &present) == 0 { throw .impossible("is a link that leads nowhere") }
      target = path
      mode = nil
      return
    }
    guard present.st_mode & S_IFMT == S_IFREG else {
      throw .impossible("is a folder or a device; name a file")
    }
    for article in articles {
      var read = stat()
      if stat(article, &read) == 0, read.st_ino == present.st_ino, read.st_dev == present.st_dev {
        throw .impossible("is one of the articles; name another file")
      }
    }
    guard replaces else { throw .isThere }
    // The file takes the place of what a link leads to, not of the link.
    guard let real = realpath(path, nil) else { throw .impossible("cannot be found") }
    defer { free(real) }
    target = String(cString: real)
    mode = present.st_mode & 0o7777
  }

  /// Writes the text; `id` makes the name of the file of its own one that nobody else has.
  func make(holding text: String, under id: String, goesOn: () -> Bool) throws(Refusal) {
    ExportDraft.removeLeftovers(in: folder)
    let draft = folder + ExportDraft.name(id)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .impossible("cannot be written; check its folder") }
    defer { unlink(draft) }
    let failure = fill(descriptor, with: text, goesOn: goesOn)
    close(descriptor)
    if let failure { throw failure }
    if mode == nil {
      try putNew(draft)
    } else if rename(draft, target) != 0 {
      throw .impossible("cannot be replaced; check its folder")
    }
    keep(folder: folder)
  }

  /// The folder that the file goes to, with a slash at its end.
  private var folder: String {
    target.utf8.lastIndex(of: 0x2F).map { String(target[...$0]) } ?? "./"
  }

  /// The folder as people name it: from the root, or from "~" where it is in the reader's home.
  var folderName: String {
    guard let real = realpath(folder, nil) else { return folder }
    defer { free(real) }
    let name = String(cString: real)
    guard let home, !home.isEmpty, let known = realpath(home, nil) else { return name }
    defer { free(known) }
    let root = String(cString: known)
    if name == root { return "~" }
    return name.hasPrefix(root + "/") ? "~" + name.dropFirst(root.utf8.count) : name
  }

  /// Writes all of the text to disk; why it did not, nil where it did.
  private func fill(_ descriptor: CInt, with text: String, goesOn: () -> Bool) -> Refusal? {
    if let mode, fchmod(descriptor, mode) != 0 { return .impossible("cannot be replaced") }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      guard goesOn() else { return .stopped }
      let count = bytes.prefix(Self.piece).withUnsafeBytes { piece in
        write(descriptor, piece.baseAddress, piece.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .impossible("cannot be written; is the disk full?") }
      bytes = bytes.dropFirst(count)
    }
    guard goesOn() else { return .stopped }
    return fsync(descriptor) == 0 ? nil : .impossible("does not reach the disk")
  }

  /// Gives the draft its name where nobody else took it in the meantime.
  private func putNew(_ draft: String) throws(Refusal) {
    if link(draft, target) == 0 { return }
    if errno == EEXIST { throw .isThere }
    // A file system without hard links: the name is taken first, and then replaced.
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .isThere : .impossible("cannot be written; check its folder")
    }
    close(descriptor)
    if rename(draft, target) == 0 { return }
    unlink(target)
    throw .impossible("cannot be written; check its folder")
  }

  /// Has the folder's list of names written to disk, so that the name outlives a power cut.
  private func keep(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
