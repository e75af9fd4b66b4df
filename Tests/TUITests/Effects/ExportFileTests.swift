import Foundation
import TestSupport
import Testing

@testable import TUI

@Suite struct ExportFileTests {
  private func write(
    _ text: String, to path: String, home: String? = nil, replaces: Bool = false,
    besides articles: [String] = [], goesOn: () -> Bool = { true }
  ) -> ExportFile.Refusal? {
    do throws(ExportFile.Refusal) {
      let file = try ExportFile(at: path, home: home, replaces: replaces, besides: articles)
      try file.make(holding: text, under: "1", goesOn: goesOn)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFileThatIsThereStaysUntilItMayBeReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "report.md")
    #expect(write("new", to: folder["report.md"]) == .isThere)
    #expect(folder.text(of: "report.md") == "mine")
    #expect(write("new", to: folder["report.md"], replaces: true) == nil)
    #expect(folder.text(of: "report.md") == "new")
    #expect(folder.names == ["report.md"])
  }

  @Test(arguments: [false, true])
  func whatIsStoppedHalfWayLeavesNothingButWhatWasThere(isThere: Bool) throws {
    let folder = try TemporaryFolder()
    if isThere { try folder.write("mine", to: "report.md") }
    var asked = 0
    let stopped = write(
      String(repeating: "x", count: 3 << 20), to: folder["report.md"], replaces: isThere,
      goesOn: {
        asked += 1
        return asked < 3
      })
    #expect(stopped == .stopped && asked == 3)
    #expect(folder.text(of: "report.md") == (isThere ? "mine" : nil))
    #expect(folder.names == (isThere ? ["report.md"] : []))
  }

  @Test func draftsOfKilledExportsAreRemovedAndThoseOfOthersStay() throws {
    let folder = try TemporaryFolder()
    // No process has a number as high (pid_max is 4,194,304 at most).
    let old = ".rashomon-export-99999999-1"
    let others = [
      ".rashomon-export-99999999-2", ".rashomon-export-\(getpid())-2", ".rashomon-export-notes",
      ".rashomon-export-1-2-3",
    ]
    for name in [old] + others { try folder.write("half", to: name) }
    for name in [old] + others.dropFirst() {
      var times = [timeval](repeating: timeval(tv_sec: 1_000_000, tv_usec: 0), count: 2)
      #expect(utimes(folder[name], &times) == 0)
    }
    #expect(write("new", to: folder["report.md"]) == nil)
    #expect(Set(folder.names) == Set(others + ["report.md"]))
  }

  @Test func theFolderIsNamedFromTheRootOrFromHome() throws {
    let folder = try TemporaryFolder()
    try folder.folder("case")
    func name(_ path: String, home: String?) throws -> String {
      try ExportFile(at: path, home: home, replaces: false, besides: []).folderName
    }
    #expect(try name(folder["case/a.md"], home: nil) == folder["case"])
    #expect(try name(folder["case/a.md"], home: folder.path) == "~/case")
    #expect(try name("~/a.md", home: folder.path) == "~")
    #expect(try name(folder["a.md"], home: folder["case"]) == folder.path)
  }

  @Test func anArticleIsNeverReplacedAlsoUnderAnotherName() throws {
    let folder = try TemporaryFolder()
    try folder.write("article", to: "a.txt")
    try folder.link("link", to: folder["a.txt"])
    for name in ["a.txt", "link", "./a.txt"] {
      let refusal = write(
        "new", to: folder[name], replaces: true, besides: [folder["a.txt"]])
      #expect(refusal == .impossible("is one of the articles; name another file"))
    }
    #expect(folder.text(of: "a.txt") == "article")
  }

  @Test func aLinkStaysAndTheFileItLeadsToIsReplacedWithItsPermissions() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "report.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder["report.md"])
    try folder.link("link", to: folder["report.md"])
    #expect(write("new", to: folder["link"], replaces: true) == nil)
    #expect(folder.text(of: "report.md") == "new")
    #expect(folder.names == ["link", "report.md"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder["report.md"])
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func whatIsNoFileIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.link("nowhere", to: folder["missing"])
    #expect(
      write("new", to: folder.path, replaces: true)
        == .impossible("is a folder or a device; name a file"))
    #expect(
      write("new", to: folder["nowhere"], replaces: true)
        == .impossible("is a link that leads nowhere"))
    #expect(
      write("new", to: folder["missing/report.md"])
        == .impossible("cannot be written; check its folder"))
  }

  @Test func aTildeIsTheHomeFolder() throws {
    let folder = try TemporaryFolder()
    #expect(write("new", to: "~/report.md", home: folder.path) == nil)
    #expect(folder.text(of: "report.md") == "new")
  }
}

extension TemporaryFolder {
  fileprivate subscript(name: String) -> String { path + "/" + name }
  /// The names of what is in it, sorted.
  fileprivate var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }
  fileprivate func text(of name: String) -> String? {
    try? String(contentsOfFile: self[name], encoding: .utf8)
  }
}
