import Foundation

/// The queue on which URLSession tells its delegate, with room for a few messages.
///
/// URLSession puts a message on it for each piece of a body and goes on reading. Without a bound a
/// gzip body of 6 MB that holds 6 GB of zeros takes 6 GB of memory before the delegate has seen the
/// first pieces; with it the reading waits.
final class BackPressureQueue: OperationQueue, @unchecked Sendable {
  private let room = DispatchSemaphore(value: 64)

  override init() {
    super.init()
    maxConcurrentOperationCount = 1
  }

  override func addOperation(_ block: @escaping @Sendable () -> Void) {
    room.wait()
    super.addOperation { [room] in
      block()
      room.signal()
    }
  }
}
