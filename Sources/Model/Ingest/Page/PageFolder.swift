/// The folder in which a browser keeps what belongs to a page that it saved.
enum PageFolder {
  /// Whether a name is that of such a folder: "Talks_files" beside "Talks.html".
  /// - Complexity: linear in `names`, for names that end like such a folder.
  static func isBesidePage(_ name: [UInt8], among names: [[UInt8]]) -> Bool {
    guard let ending = endings.first(where: { name.count > $0.count && name.ends(with: $0) }) else {
      return false
    }
    let stem = name.dropLast(ending.count)
    return names.contains {
      $0.starts(with: stem) && pageEndings.contains(Array($0[stem.count...]))
    }
  }

  private static let pageEndings = Set(
    [".html", ".htm", ".xhtml", ".HTML", ".HTM"].map { Array($0.utf8) })
  /// As browsers call it in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
  /// Swedish and Russian.
  private static let endings = [
    "_files", ".files", "-Dateien", "_fichiers", "_archivos", "_ficheiros", "_arquivos", "_file",
    "_bestanden", "-bestanden", "_pliki", "-filer", "_файлы",
  ].map { Array($0.utf8) }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
