import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal that the program was started on, through ncurses.
///
/// ncurses keeps one screen a process and knows no threads: make one, use it from one thread, and
/// `leave` it before the next.
public final class NcursesTerminal: Terminal {
  private let input: CInt
  private let output: CInt
  private let screen: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  /// Where keys are read. A pad, for `wgetch` on a window would first draw that window.
  private let keyboard: UnsafeMutablePointer<WINDOW>
  private var modes: TerminalModes
  private let signals: SignalPipe
  private let errors: HeldErrors?
  private let gathered: GatheredOutput?
  private let guarding: CrashGuard
  private var pen: CursesPen
  private var decoder = KeyDecoder()
  private var shown: Frame?
  private var theme: ThemeName?
  private var background: Background
  private let looks: [Role: Look]
  /// Whether the terminal was asked for its background and has not answered.
  private var isAnswerDue = false
  private var isSuspended = false
  private var hasLeft = false

  public private(set) var size: Size

  /// Takes the terminal: its screen is the program's until `leave`.
  ///
  /// Reads keys from `input`, or from the controlling terminal where that is a pipe.
  /// - Throws: `TerminalError`, each case as it says, before a byte is written.
  public init(
    _ options: TerminalOptions, input: CInt = STDIN_FILENO, output: CInt = STDOUT_FILENO
  ) throws(TerminalError) {
    guard isatty(output) == 1 else { throw .outputIsNoTerminal }
    let name = try Self.usableName(options.name, output: output)
    // Copies that no editor or browser started from here inherits.
    let keys =
      isatty(input) == 1
      ? fcntl(input, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard keys >= 0 else { throw .noKeyboard }
    Self.useUTF8()
    var found = termios()
    tcgetattr(keys, &found)
    guard let reading = fdopen(keys, "r"),
      let writing = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w")
    else { throw .noPipe(code: errno) }
    guard let screen = newterm(name, writing, reading) else { throw .unknown(name: name) }
    guard let keyboard = newpad(1, 1) else {
      endwin()
      throw .cannotDraw(name: name)
    }
    self.input = keys
    self.output = output
    self.screen = screen
    self.keyboard = keyboard
    streams = [reading, writing]
    modes = TerminalModes(usesMouse: options.usesMouse)
    size = Size(columns: Int(rc_columns()), rows: Int(rc_rows()))
    pen = CursesPen(isColourless: options.isColourless)
    theme = options.theme
    background = options.background
    looks = options.looks
    pen.use(theme, on: background, looks: looks)
    do {
      signals = try SignalPipe()
    } catch {
      endwin()
      throw error
    }
    errors = HeldErrors()
    gathered = GatheredOutput(stream: fileno(writing), terminal: output)
    guarding = CrashGuard(
      descriptor: output, sequences: modes.rescue, modes: found, errors: errors)
    setUp()
    let dependsOnBackground = theme == nil || theme == .colourBlind
    if dependsOnBackground, background == .unknown, !options.isColourless {
      isAnswerDue = modes.askBackground(output)
    }
  }

  private func setUp() {
    raw()
    noecho()
    nonl()
    keypad(keyboard, true)
    nodelay(keyboard, true)
    set_escdelay(25)
    // Mouse reports come as bytes to the decoder: ncurses would wait after each press whether it
    // becomes a double click, and tells no drag.
    define_key(nil, KEY_MOUSE)
    // ncurses would stop in the midst of a frame when a key waits; the loop draws whole frames.
    typeahead(-1)
    takeSize()
    // Takes the screen and sets the modes: from here on, only frames are written.
    doupdate()
    modes.enter(output)
    errors?.hold()
  }

  public func show(_ frame: Frame) {
    guard !isSuspended, !hasLeft else { return }
    pen.draw(frame, over: shown)
    shown = frame
    if let gathered { gathered.write { doupdate() } } else { doupdate() }
  }

  public func use(_ theme: ThemeName) {
    self.theme = theme
    applyTheme()
  }

  public func use(mouse: Bool) {
    guard !isSuspended, !hasLeft else { return }
    modes.use(mouse: mouse, output)
  }

  private func applyTheme() {
    pen.use(theme, on: background, looks: looks)
    guard let frame = shown else { return }
    shown = nil
    show(frame)
  }

  public func events(waking wake: CInt, waiting: Bool) -> [TerminalEvent] {
    var polled = [input, signals.descriptor, wake].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&polled, nfds_t(polled.count), waiting ? -1 : 0) > 0 else { return [] }
    var events = polled[1].revents == 0 ? [] : signalEvents()
    if polled[0].revents != 0 {
      let keys = waitingKeys()
      events += keys.map(TerminalEvent.key)
      let hasGone = polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      if keys.isEmpty, hasGone { events.append(.ended(signal: SIGHUP)) }
    }
    return events
  }

  public func suspend() {
    guard !isSuspended, !hasLeft else { return }
    isSuspended = true
    giveBack()
    signals.letStop()
  }

  public func resume() {
    guard isSuspended, !hasLeft else { return }
    isSuspended = false
    signals.watchAgain()
    // Another size, or the same: the loop hears of it and the screen is drawn anew.
    signals.post(SIGWINCH)
    clearok(rc_physical_screen(), true)
    doupdate()
    modes.enter(output)
    errors?.hold()
  }

  public func stop() {
    suspend()
    // The whole group, as the terminal itself does: `make run` would else wait on, and no shell
    // would come back.
    kill(0, SIGTSTP)
    resume()
  }

  public func leave() {
    guard !hasLeft else { return }
    // An answer that comes later would stand on the shell's line.
    if isAnswerDue { tcflush(input, TCIFLUSH) }
    if !isSuspended { giveBack() }
    hasLeft = true
    signals.remove()
    guarding.remove()
    errors?.close()
    gathered?.close()
    delwin(keyboard)
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  private func giveBack() {
    modes.leave(output)
    endwin()
    errors?.release()
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var isResized = false
    for signal in signals.take() {
      switch signal {
      case SIGWINCH: isResized = true
      case SIGTSTP: events.append(.stop)
      case SIGCONT:
        // Stopped by SIGSTOP, which nobody can catch: what the shell wrote is on the screen.
        suspend()
        resume()
      default: events.append(.ended(signal: signal))
      }
    }
    if isResized {
      takeSize()
      events.append(.resized(size))
    }
    return events
  }

  private func takeSize() {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return }
    // A size beyond any screen would take gigabytes for its cells.
    let new = Size(columns: min(Int(window.ws_col), 2_000), rows: min(Int(window.ws_row), 1_000))
    guard new.rows != Int(rc_rows()) || new.columns != Int(rc_columns()) else { return }
    size = new
    shown = nil
    resizeterm(CInt(new.rows), CInt(new.columns))
  }

  private func waitingKeys() -> [Key] {
    var keys: [Key] = []
    let now = Self.milliseconds()
    while case let code = wgetch(keyboard), code != ERR {
      if let byte = UInt8(exactly: code) {
        keys += decoder.decode(byte, at: now)
      } else if let key = CursesKeys.key(code) {
        keys += decoder.decode(key)
      }
    }
    if let told = decoder.takeBackground() {
      isAnswerDue = false
      if told != background {
        background = told
        applyTheme()
      }
    }
    return keys + decoder.pause()
  }

  /// Milliseconds of a clock that is never set.
  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// ncurses draws blanks for all that is not ASCII, without an error, where the locale is "C".
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(rc_codeset())) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// The name under which the terminal database has this terminal.
  private static func usableName(
    _ name: String?, output: CInt
  ) throws(TerminalError) -> String {
    guard let name, !name.isEmpty else { throw .noName }
    var names = [name]
    // Newer terminals that obey xterm and whose entry is often missing, above all over ssh.
    if ["xterm-", "alacritty", "foot"].contains(where: name.hasPrefix) {
      names.append("xterm-256color")
    }
    for candidate in names {
      var code: CInt = 0
      guard setupterm(candidate, output, &code) == OK else { continue }
      defer { del_curterm(rc_terminal()) }
      guard TerminalModes.capability("cup") != nil else { throw .cannotDraw(name: name) }
      return candidate
    }
    throw .unknown(name: name)
  }
}
