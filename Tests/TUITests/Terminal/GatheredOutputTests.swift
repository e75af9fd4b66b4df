import Glibc
import Testing

@testable import TUI

@Suite struct GatheredOutputTests {
  @Test func aFrameIsWrittenAtOnceAndWhatFollowsDirectly() throws {
    let terminal = try WakePipe()
    defer { terminal.closeBoth() }
    let stream = dup(terminal.writing)
    defer { close(stream) }
    let gathered = try #require(GatheredOutput(stream: stream, terminal: terminal.writing))
    for frame in ["first", "2"] {
      gathered.write {
        for byte in frame.utf8 { _ = withUnsafePointer(to: byte) { write(stream, $0, 1) } }
        #expect(terminal.drain().isEmpty)
      }
      #expect(terminal.drain() == Array(frame.utf8))
    }
    gathered.write {}
    #expect(terminal.drain().isEmpty)
    write(stream, "x", 1)
    #expect(terminal.drain() == [0x78])
    gathered.close()
  }
}
