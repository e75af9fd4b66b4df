#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Effects that need the terminal: other programs take it over for a while, the clipboard is
/// reached through it. Used on the thread that owns the terminal.
struct TerminalEffects {
  let settings: EffectSettings
  let post: (Message) -> Void

  /// The longest note that is taken from an editor, in bytes.
  private static let longestNote = 1_000_000

  /// Lets the reader write a note in $VISUAL or $EDITOR, vi where neither is set.
  func editNote(_ target: MarkTarget, note: String, on terminal: any Terminal) {
    let folder = settings.environment["TMPDIR"] ?? P_tmpdir
    let path = "\(folder)/rashomon-note-\(settings.newID()).txt"
    // Nobody else may read a note while it is written.
    if let reason = NewFile.make(path, holding: note.isEmpty ? "" : note + "\n", mode: 0o600) {
      return post(.failed("the note cannot be edited: \(path) \(reason)"))
    }
    defer { unlink(path) }
    let editor = variable("VISUAL") ?? variable("EDITOR") ?? "vi"
    guard handOver(editor, path, on: terminal) == 0 else {
      return post(.failed("\(editor) did not finish; the note is as it was"))
    }
    guard let text = NewFile.contents(of: path, limit: Self.longestNote) else {
      return post(.failed("what \(editor) wrote is no UTF-8 text; the note is as it was"))
    }
    var lines = text[...]
    while lines.last?.isNewline == true { lines = lines.dropLast() }
    post(.noteEdited(target, note: String(lines)))
  }

  /// Opens a file in $BROWSER or the desktop's own program where there is a desktop; in $PAGER, less
  /// where it is not set, otherwise.
  func openSource(_ file: String, on terminal: any Terminal) {
    let hasDesktop = variable("DISPLAY") != nil || variable("WAYLAND_DISPLAY") != nil
    // A name such as "-x.txt" is a file, not an option, and "https://x" a file in a folder "https:", which
    // a browser would fetch.
    let path = file.hasPrefix("/") ? file : "./" + file
    if let words = settings.reader.browser {
      terminal.suspend()
      defer { terminal.resume() }
      let program = ProgramPath.find(words[0], settings.environment)
      let status = program.flatMap {
        ChildProcess.run([$0] + words.dropFirst() + [path], environment: settings.environment)
      }
      if status != 0 { post(.failed("\(words[0]) could not open \(file)")) }
      return
    }
    let program = variable("BROWSER") ?? (hasDesktop ? "xdg-open" : variable("PAGER") ?? "less")
    if handOver(program, path, on: terminal) != 0 {
      post(.failed("\(program) could not open \(file)"))
    }
  }

  /// Hands text to the clipboard.
  func copy(_ text: String) {
    var bytes = Clipboard.sequence(for: text)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return post(.failed("the terminal took no copy")) }
      bytes = bytes.dropFirst(count)
    }
    let count = text.utf8.count
    if count > Clipboard.limit {
      post(.failed("copied \(Clipboard.limit) of \(count) bytes; terminals take no more at once"))
    }
  }

  private func handOver(_ program: String, _ path: String, on terminal: any Terminal) -> Int32? {
    terminal.suspend()
    defer { terminal.resume() }
    return ChildProcess.run(program, argument: path, environment: settings.environment)
  }

  private func variable(_ name: String) -> String? {
    settings.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
