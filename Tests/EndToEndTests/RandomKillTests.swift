import Foundation
import Glibc
import TestSupport
import Testing

/// Kills at random moments around an acknowledged mark: a few in each run of the tests, as many as
/// RASHOMON_KILLS says in `make kills`.
@Suite(.serialized) struct RandomKillTests {
  @Test func nothingThatWasAcknowledgedIsLost() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["RASHOMON_KILLS"].flatMap { Int($0) } ?? 8
    var numbers = KillNumbers(seed: environment["RASHOMON_SEED"].flatMap { UInt64($0) } ?? 1)
    let place = try Workplace.withSeeds()
    var (acknowledged, lost, damaged) = (0, 0, 0)
    var verdict: String?
    for number in 0..<count {
      let reader = try place.open()
      reader.openFirstConflict()
      // The verdict that the last round left is shown as soon as the store is read.
      if let verdict { reader.waitFor("[\(verdict)]") }
      // Another verdict than it has: the same again is no change, and nothing is told.
      let (key, name) =
        verdict == "contradiction" ? ("3", "different events") : ("2", "contradiction")
      reader.press("m")
      reader.waitFor("different events")
      reader.press(key)
      let isTold = reader.kill(atRandom: &numbers, whenTold: "marked: \(name)")
      let found = try place.run(["marks", place.articles, "--format", "json"])
      let isSound =
        found.ending == .exit(status: 0) && found.complaints.allSatisfy { $0.contains("came back") }
        && place.storeFiles.allSatisfy { !$0.contains("damaged") }
      if !isSound { damaged += 1 }
      #expect(isSound, "\(found.complaints) \(place.storeFiles)")
      let written = name.replacing(" ", with: "-")
      let isKept = found.text.contains("\"verdict\": \"\(written)\"")
      if isTold { acknowledged += 1 }
      if isTold && !isKept { lost += 1 }
      #expect(isKept || !isTold, "kill \(number): \(found.text)")
      if isKept {
        verdict = name
      } else if let verdict {
        // The mark of before is there, whole.
        let former = verdict.replacing(" ", with: "-")
        let isThere = found.text.contains("\"verdict\": \"\(former)\"")
        if !isThere { lost += 1 }
        #expect(isThere, "kill \(number): \(found.text)")
      }
      if number % 4 == 3, verdict != nil { try expectTheJournalAloneGives(found.text, place) }
    }
    if environment["RASHOMON_KILLS"] != nil {
      print(
        "kills \(count), acknowledged \(acknowledged), lost marks \(lost), damaged stores \(damaged)"
      )
    }
  }

  /// Takes the store away: the journal has the same marks.
  private func expectTheJournalAloneGives(_ marks: String, _ place: Workplace) throws {
    let store = place.articles + "/.rashomon/store.sqlite"
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: store + ending)
    }
    let again = try place.run(["marks", place.articles, "--format", "json"])
    #expect(again.ending == .exit(status: 0))
    #expect(again.text == marks)
    #expect(again.complaints.count { $0.contains("came back from") } == 1)
  }
}

/// Marsaglia's xorshift with 64 bits: the same moments for the same seed.
struct KillNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  /// A number from 0 up to but not including `bound`.
  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % max(1, bound)
  }
}

extension Reader {
  /// Kills it at a random moment after the last key, at the latest some output after it told a text;
  /// whether it told the text.
  fileprivate func kill(atRandom numbers: inout KillNumbers, whenTold text: String) -> Bool {
    switch numbers.next(below: 4) {
    case 0:
      // Counted, not slept: the time that so many steps take is as random as the load.
      for _ in 0..<numbers.next(below: 400_000) { _ = getppid() }
    case 1:
      let wanted = bytes.count + 1 + numbers.next(below: 300)
      waitUntil("told") { $0.text.contains(text) || bytes.count >= wanted }
    case 2: waitFor(text)
    default:
      waitForBytes(1)
      for _ in 0..<numbers.next(below: 200_000) { _ = getppid() }
    }
    kill(SIGKILL)
    #expect(waitForEnd() == .signal(SIGKILL))
    return screen.text.contains(text)
  }
}
