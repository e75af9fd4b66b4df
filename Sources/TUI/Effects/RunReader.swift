import Model

/// Runs the reader on a terminal until it is left.
/// - Throws: `TerminalError` before anything is drawn, where the terminal cannot show the screens.
public func runReader(
  paths: [String], opening: AppState.Opening, isLinear: Bool = false,
  terminal options: TerminalOptions, settings: EffectSettings
) throws(TerminalError) -> Program<AppState, Message, Effect>.Ending {
  let mailbox = try Mailbox<Message>()
  let runner = EffectRunner(settings) { mailbox.post($0) }
  let terminal = try NcursesTerminal(options)
  defer {
    terminal.leave()
    runner.finish()
  }
  var state = AppState(
    paths: paths, opening: opening, size: terminal.size,
    signs: signs(on: options.name, settings.reader), keys: settings.reader.keys,
    author: settings.author, stackBelow: settings.reader.stackBelow,
    isLinear: isLinear || settings.reader.isPlain)
  if let notice = settings.notice { _ = update(&state, .failed(notice)) }
  if TourFile.isFirstStart(settings.tourFile) { _ = update(&state, .firstStart) }
  for effect in state.firstEffects { runner.run(effect) }
  let onTerminal = TerminalEffects(settings: settings) { mailbox.post($0) }
  let program = Program<AppState, Message, Effect>(
    key: Message.key, resized: Message.resized, update: update, draw: draw,
    perform: { effect, terminal in
      switch effect {
      case .quit: return .leave
      case .suspend: terminal.stop()
      case .redraw:
        terminal.suspend()
        terminal.resume()
      case .useTheme(let theme): terminal.use(theme)
      case .useMouse(let mouse): terminal.use(mouse: mouse)
      case .editNote(let target, let note):
        onTerminal.editNote(target, note: note, on: terminal)
      case .openSource(let file): onTerminal.openSource(file, on: terminal)
      case .copy(let text):
        // What is pasted into a shell acts there: an escape from a file's name no less than on screen.
        let shown = VisibleLine.keepingOffsets(text)
        onTerminal.copy(shown)
        runner.run(.feedClipboard(shown))
      default: runner.run(effect)
      }
      return .goOn
    })
  let ending = program.run(&state, on: terminal, mailbox: mailbox)
  // However it ended: also a window that was closed is found again as it was.
  runner.run(.keepSession(state.session))
  return ending
}

/// Real and emulated VT terminals and the Linux console have few characters beyond ASCII.
private func signs(on terminal: String?, _ settings: ReaderSettings) -> Signs {
  if let isASCII = settings.isASCII { return isASCII ? .ascii : .unicode }
  guard let terminal else { return .unicode }
  return terminal == "linux" || terminal.hasPrefix("vt") ? .ascii : .unicode
}
