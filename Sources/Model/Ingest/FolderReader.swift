#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lists the articles that paths name, without reading one; `readArticle(_:)` reads.
///
/// A file that is named itself is listed whatever its ending. A folder gives its files of the kinds
/// that `FileKind` knows and those of its folders, 64 levels deep. Hidden entries and files about the
/// folder itself (README, LICENSE, CHANGELOG) are no articles, nor are originals that `rashomon add`
/// stored beside one; a file whose name has no ending is one
/// where its first bytes open a page, and the folder of pictures and frames that a browser saves beside
/// a page is passed over. A symbolic link to a file is that file; one to a folder is followed only
/// where it is the argument, so no loop can arise.
public func articleFiles(at paths: [String]) -> Listing {
  var reader = FolderReader()
  for path in paths { reader.take(argument: Array(path.utf8)) }
  return reader.listing
}

/// Walks folders; see `articleFiles(at:)`.
struct FolderReader {
  /// Levels of folders below an argument; one further down is reported with ENAMETOOLONG, the error
  /// that a system gives for a way too long.
  static let depthLimit = 64

  private var files: [ArticleFile] = []
  private var problems: Set<Problem> = []
  private var folders: Set<[UInt8]> = []

  /// What was found so far.
  var listing: Listing {
    Listing(
      files: FolderReader.once(files), problems: problems.sorted(),
      folders: folders.sorted { $0.precedes($1) })
  }

  /// Files in order, each once.
  private static func once(_ files: [ArticleFile]) -> [ArticleFile] {
    var sorted: [ArticleFile] = []
    sorted.reserveCapacity(files.count)
    for file in files.sorted() where sorted.last != file { sorted.append(file) }
    return sorted
  }

  /// Takes a file or a folder that was named.
  mutating func take(argument: [UInt8]) {
    switch Disk.entry(at: argument, followingLinks: true) {
    case .success(.folder):
      if !walk(argument, depth: 0) { note(argument, .emptyFolder) }
    case .success(.file):
      files.append(ArticleFile(path: argument))
      folders.insert(FolderReader.folder(of: argument))
    case .success(.other): note(argument, .notAFile)
    case .failure(let kind): note(argument, kind)
    }
  }

  /// Walks a folder and tells whether there was anything to report, an article or a problem.
  private mutating func walk(_ folder: [UInt8], depth: Int) -> Bool {
    guard depth < FolderReader.depthLimit else {
      note(folder, .unreadable(code: ENAMETOOLONG))
      return true
    }
    switch Disk.entries(in: folder) {
    case .failure(let kind):
      note(folder, kind)
      return true
    case .success(let entries):
      folders.insert(folder)
      var found = false
      let names = entries.map(\.name)
      let originals = StoredOriginal.names(among: names)
      for entry in entries where !originals.contains(entry.name) {
        if entry.entry != .file, PageFolder.isBesidePage(entry.name, among: names) { continue }
        if take(FolderReader.join(folder, entry.name), entry, depth: depth) { found = true }
      }
      return found
    }
  }

  private mutating func take(_ path: [UInt8], _ named: Disk.Named, depth: Int) -> Bool {
    let name = named.name
    // A hundred thousand questions to the system fewer where the folder has told.
    let entry: Result<Disk.Entry, Problem.Kind> =
      named.entry.map { .success($0) } ?? Disk.entry(at: path, followingLinks: false)
    if case .success(.folder) = entry { return walk(path, depth: depth + 1) }
    switch FileKind(name: name) {
    case .other:
      guard !name.contains(UInt8(ascii: ".")), FileKind(magic: Disk.head(of: path)) == .page else {
        return false
      }
      files.append(ArticleFile(path: path))
    case .unsupported(let kind): note(path, .unsupported(kind: kind))
    default:
      let target = named.entry == .file ? entry : Disk.entry(at: path, followingLinks: true)
      switch target {
      case .success(.file): files.append(ArticleFile(path: path))
      case .success(.folder): return false
      case .success(.other): note(path, .notAFile)
      case .failure(let kind): note(path, kind)
      }
    }
    return true
  }

  private mutating func note(_ path: [UInt8], _ kind: Problem.Kind) {
    problems.insert(Problem(file: String(decoding: path, as: UTF8.self), kind: kind))
  }

  /// The folder that holds a file that was named.
  private static func folder(of file: [UInt8]) -> [UInt8] {
    guard let slash = file.lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: ".")] }
    return Array(file[..<max(1, slash)])
  }

  /// Joins a folder as typed with a name: "seeds" and "seeds/" both give "seeds/a.txt", and "./"
  /// gives "./a.txt".
  private static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    return folder.last == slash ? folder + name : folder + [slash] + name
  }
}
