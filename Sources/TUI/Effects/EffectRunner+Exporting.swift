import Model

/// Writing exports, on the worker for that.
extension EffectRunner {
  /// Asks for an export; `stopExports` ends it while it waits or is written.
  func startExport(_ request: ExportRequest) {
    let number = shared.withLock { shared in
      shared.exports += 1
      return shared.exports
    }
    writing.start {
      self.post(.exported(request, self.export(request, number)))
    }
  }

  /// Stops the exports that were asked for so far.
  func stopExports() {
    shared.withLock { $0.stoppedExports = $0.exports }
  }

  private func export(_ request: ExportRequest, _ number: Int) -> ExportOutcome {
    let (analysis, finder, discrepancies) = shared.withLock {
      ($0.analysis, $0.finder, $0.discrepancies ?? [])
    }
    var pace = Pace(every: Self.beat)
    func goesOn(_ work: WorkProgress) -> Bool {
      if isStopped(export: number) { return false }
      if pace.isDue() { post(.exporting(work)) }
      return true
    }
    do throws(ExportFile.Refusal) {
      let file = try ExportFile(
        at: request.path, home: settings.environment["HOME"], replaces: request.replaces,
        besides: analysis.articles.map(\.file))
      let marks = finder.map { discrepancies.map($0.place) } ?? []
      let extract = ExportExtract(analysis, marks: marks, scope: request.scope)
      let text = ExportInput(
        extract.analysis, marks: extract.marks, version: settings.version, made: settings.now(),
        extract: extract.sentence
      ).text(request.format, goesOn: goesOn)
      try file.make(holding: text, under: settings.newID()) { !isStopped(export: number) }
      return .written(folder: file.folderName)
    } catch {
      return error.outcome
    }
  }

  private func isStopped(export number: Int) -> Bool {
    shared.withLock { $0.stoppedExports >= number }
  }
}

extension ExportFile.Refusal {
  fileprivate var outcome: ExportOutcome {
    switch self {
    case .isThere: .isThere
    case .stopped: .stopped
    case .impossible(let reason): .failed(reason)
    }
  }
}
