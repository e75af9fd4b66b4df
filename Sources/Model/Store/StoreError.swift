/// Why the store could not do its work, as data; `Wording` puts it in words.
public enum StoreError: Error, Hashable, Sendable {
  /// Its folder cannot be made; `code` is the errno.
  case cannotCreate(path: String, code: Int32)
  /// The file cannot be opened, or not be written.
  case cannotOpen(path: String)
  /// A later version of the program made it. Nothing was changed in it.
  case laterVersion(path: String, found: Int, known: Int)
  /// The file is no sound database. Nothing was changed in it.
  case damaged(path: String)
  /// A sound database of another program. Nothing was changed in it.
  case foreign(path: String)
  /// Another program kept it locked for longer than the busy timeout.
  case busy(path: String)
  /// No room on the disk.
  case full(path: String)
  /// One mark is longer than a line of the journal may be (`MarkJournal.lineLimit`).
  case tooLong(path: String)
  /// Anything else that SQLite reports.
  case failed(path: String, code: Int32, message: String)

  /// The store's file.
  public var path: String {
    switch self {
    case .cannotCreate(let path, _), .cannotOpen(let path), .laterVersion(let path, _, _),
      .damaged(let path), .foreign(let path), .busy(let path), .full(let path),
      .tooLong(let path), .failed(let path, _, _):
      return path
    }
  }
}
