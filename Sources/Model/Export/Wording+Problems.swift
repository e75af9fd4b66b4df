extension Wording {
  /// What is wrong with a file and what to do, one line without the file's name.
  public static func problem(_ problem: Problem) -> String {
    switch problem.kind {
    case .unreadable(let code):
      return "the system refused to read it (\(systemError(code))); \(remedy(code))"
    case .missing:
      return "no such file or folder; check the name, and where it leads if it is a link"
    case .notAFile:
      return "a pipe, a socket or a device and no file; save what it gives as a file"
    case .notText: return "the bytes are no text; save the article as UTF-8 text"
    case .tooLarge(let limit):
      return "larger than \(size(limit)); split it into smaller files"
    case .empty: return "there is no text in it; put the article's text in it or leave it out"
    case .emptyFolder:
      return "the folder holds no article; put texts or saved pages into it, or fetch some with "
        + "rashomon add"
    case .unsupported("zip"):
      return "an archive, which is not looked into; unpack it into the folder"
    case .unsupported("db"):
      return "a database that is no cache of newsboat; export its articles as CSV or JSON Lines"
    case .unsupported(let kind):
      return "files of the kind \(kind) cannot be read; save the article as .txt"
    case .malformed(let format):
      return "cannot be read as \(format), perhaps it was cut; save or export it again"
    case .noArticles("JSON", let names):
      let held = names.isEmpty ? "" : ", with \(columns(names))"
      return "JSON without articles\(held); leave it out, or name what holds the text with "
        + "--columns text=NAME,title=NAME"
    case .noArticles(let format, let names):
      return "\(format) without articles, which begins with \(columns(names)); leave it out, or "
        + "save its text as .txt"
    case .unknownColumns(let names):
      return "no column is known to hold text, of \(columns(names)); name it with --columns "
        + "text=NAME,title=NAME or under [columns] in config.toml"
    case .brokenParts(let count, let first, let part):
      return "\(number(count, part.rawValue, plural(part))) cannot be read, the first is number "
        + "\(first); export the file again or mend it"
    case .summaries(let count, let all):
      return "\(count) of \(number(all, "article", "articles")) \(count == 1 ? "has" : "have") "
        + "only a summary here; fetch the whole pages with rashomon add"
    case .feedList(let names):
      return
        "a list of \(number(names.count, "feed", "feeds")), \(columns(names)), and no article; "
        + "fetch what they hold with rashomon add FOLDER and this file"
    case .noTextInPages:
      return "its pages hold no text, perhaps scans; recognise it, as with ocrmypdf, or save it "
        + "as .txt"
    case .programMissing(let name, let package):
      return "\(name) is needed to read it and not installed; install the package \(package)"
    case .programFailed(let name, let status):
      return "\(name) could not read it (\(status.map { "status \($0)" } ?? "it was killed")); "
        + "save or export it again"
    case .programSlow(let name, let seconds):
      return "\(name) was not done after \(seconds) seconds; save the article as .txt"
    case .busy(let program):
      return "\(program) keeps it locked; try again when it is done"
    case .tooMany(let limit):
      return "more than \(limit) articles, and the first \(limit) were read; split it"
    case .noMainText:
      return "the page has links and teasers but no article; save the page of the article itself"
    case .cut(.depth(let limit)):
      return "the page nests more than \(limit) elements and the text below them is missing; "
        + "save that text as .txt"
    case .cut(.nodes(let limit)):
      return "the page has more than \(limit) elements and the text behind them is missing; "
        + "save that text as .txt"
    case .cut(.partDepth(let limit)):
      return "a mail has parts in one another more than \(limit) deep and their text is missing; "
        + "save that text as .txt"
    case .cut(.parts(let limit)):
      return "a mail has more than \(limit) parts and those behind them are missing; "
        + "save their text as .txt"
    case .cut(.text(let bytes)):
      return "the document has more than \(bytes >> 20) MB of text and what follows is missing; "
        + "split it"
    }
  }

  /// What is wrong with a row of a table of dated events, one line without file and line number.
  public static func problem(_ fault: DatedEvent.RowFault) -> String {
    switch fault {
    case .cells(let count):
      return "\(number(count, "cell", "cells")) instead of four; "
        + "put one tab between name, date, nouns and names"
    case .noName: return "no name; write what people call the event"
    case .date(let text):
      return "\(text) is no day or month of the calendar; write 2022-02-24 or 2022-02"
    case .noHeads: return "no noun; write one the event is told with, as in fire|blaze"
    case .noPlaces: return "no name beside the noun; write one, as in Grenfell or Saudi+Iran"
    }
  }

  /// What is wrong with the store and what to do, one line without the file's name.
  public static func problem(_ error: StoreError) -> String {
    switch error {
    case .cannotCreate(_, let code):
      return "the store cannot be made here (\(systemError(code))); name another with --store FILE"
    case .cannotOpen:
      return "the store cannot be opened or written; check its permissions or use --store FILE"
    case .laterVersion(_, let found, let known):
      return "the store has version \(found) and this program knows \(known); update the program"
    case .damaged: return "no sound store; restore a copy or name another with --store FILE"
    case .foreign:
      return "a database, but none of this program's stores; name another with --store FILE"
    case .busy: return "another program keeps the store locked; close it and try again"
    case .full: return "the disk is full; make room and try again"
    case .tooLong: return "the mark has more than 64 MB; mark a shorter passage"
    case .failed(_, let code, let message):
      return "the store failed (\(code): \(message)); check the disk and try again"
    }
  }

  /// What was amiss with the store or its journal and what came of it, one line without the store's
  /// name; nil where all was well.
  public static func mended(_ opened: OpenedStore) -> String? {
    let recovered = opened.store.recovered
    let count = recovered?.count ?? 0
    let marks = count == 1 ? "1 mark" : "\(count) marks"
    var parts: [String] = []
    if let name = opened.setAside {
      let after = count == 0 ? "a new one was begun" : "\(marks) came back"
      parts = ["the store was damaged: \(after), the file is kept as \(lastName(name))"]
    } else if count > 0, let recovered {
      parts = ["\(marks) came back from \(lastName(recovered.journal))"]
    }
    if let recovered, let name = recovered.setAside {
      let broken = recovered.brokenLines
      let lines = broken == 0 ? "" : broken == 1 ? " (1 broken line)" : " (\(broken) broken lines)"
      parts.append("the journal of marks was damaged\(lines) and is kept as \(lastName(name))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func lastName(_ path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// Says that the store does not lie in the folder that was opened.
  public static func storeUnderDataFolder(_ opened: OpenedStore) -> String {
    let count = opened.takenOver
    let marks = count == 1 ? "its mark was" : "its \(count) marks were"
    return "marks are kept here, as the folder that was opened cannot be written"
      + (count == 0 ? "" : "; \(marks) taken over")
  }

  /// An errno in words; the system's own words depend on its language.
  public static func systemError(_ code: Int32) -> String {
    switch code {
    case 1: return "operation not permitted"
    case 2: return "no such file or folder"
    case 5: return "input or output error"
    case 13: return "permission denied"
    case 17: return "a file of that name is in the way"
    case 20: return "a part of the path is no folder"
    case 23, 24: return "too many open files"
    case 28: return "no space left"
    case 30: return "read-only file system"
    case 36: return "name too long"
    case 40: return "too many symbolic links"
    default: return "error \(code)"
    }
  }

  /// What to do where a file cannot be read, by the errno.
  private static func remedy(_ code: Int32) -> String {
    switch code {
    case 1, 13: "check its permissions"
    case 5: "copy it to another disk"
    case 23, 24: "close other programs and try again"
    case 36: "give it a shorter name"
    case 40: "replace the link by the file that it should lead to"
    default: "check the file and try again"
    }
  }

  private static func plural(_ part: Problem.Part) -> String {
    part == .entry ? "entries" : part.rawValue + "s"
  }

  /// The first names, as a file of other people may have thousands.
  private static func columns(_ names: [String]) -> String {
    let told = names.prefix(12).map { String($0.prefix(40)) }.joined(separator: ", ")
    return names.isEmpty ? "none" : told + (names.count > 12 ? " …" : "")
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }
}
