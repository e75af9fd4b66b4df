import Glibc
import Testing

@testable import TUI

@Suite struct MailboxTests {
  private func isReadable(_ descriptor: CInt) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) == 1
  }

  @Test func messagesComeInOrderAndWakeTheLoop() throws {
    let mailbox = try Mailbox<Int>()
    #expect(!isReadable(mailbox.descriptor))
    for number in 0..<5 { mailbox.post(number) }
    #expect(isReadable(mailbox.descriptor))
    #expect(mailbox.take() == [0, 1, 2, 3, 4])
    #expect(!isReadable(mailbox.descriptor))
    #expect(mailbox.take().isEmpty)
    mailbox.post(5)
    #expect(isReadable(mailbox.descriptor))
  }

  @Test func noMessageOfManyWorkersIsLost() async throws {
    let mailbox = try Mailbox<Int>()
    await withTaskGroup { group in
      for worker in 0..<8 {
        group.addTask { for number in 0..<1_000 { mailbox.post(worker * 1_000 + number) } }
      }
    }
    #expect(mailbox.take().sorted() == Array(0..<8_000))
  }
}
