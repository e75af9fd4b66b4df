import TestSupport
import Testing

extension Reader {
  /// Waits for the list, opens the story's first conflict side by side and waits for that.
  func openFirstConflict(sourceLocation: SourceLocation = #_sourceLocation) {
    waitFor("1 story", sourceLocation: sourceLocation)
    press("<Enter>")
    waitFor("On which day was the call?", sourceLocation: sourceLocation)
    waitFor("conflict 1 of", sourceLocation: sourceLocation)
  }

  /// Marks the current conflict with the verdict of a number, and waits until it is kept.
  func mark(_ verdict: Int, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    press("m")
    waitFor("contradiction", sourceLocation: sourceLocation)
    press("\(verdict)")
    waitFor("marked: \(name)", sourceLocation: sourceLocation)
  }
}
