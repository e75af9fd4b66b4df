/// Lets one request at a time go to a host, with a rest after each, and a few at once in all.
actor HostTurns {
  private let limit: Int
  private var running = 0
  private var waitingForRoom: [CheckedContinuation<Void, Never>] = []
  private var busy: Set<String> = []
  private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]

  /// Allows a number of requests at once.
  init(limit: Int) { self.limit = limit }

  /// Waits for a host's turn, in the order of asking.
  func take(_ host: String) async {
    if busy.contains(host) {
      await withCheckedContinuation { waiting[host, default: []].append($0) }
    } else {
      busy.insert(host)
    }
    if running >= limit {
      await withCheckedContinuation { waitingForRoom.append($0) }
    } else {
      running += 1
    }
  }

  /// Gives the turn back; the next request to the host begins after a rest, in milliseconds.
  func give(_ host: String, rest: Int) {
    if waitingForRoom.isEmpty { running -= 1 } else { waitingForRoom.removeFirst().resume() }
    Task {
      if rest > 0 { try? await Task.sleep(nanoseconds: UInt64(min(rest, 600_000)) * 1_000_000) }
      handOver(host)
    }
  }

  private func handOver(_ host: String) {
    guard var queue = waiting[host], !queue.isEmpty else {
      waiting[host] = nil
      busy.remove(host)
      return
    }
    let next = queue.removeFirst()
    waiting[host] = queue
    next.resume()
  }
}
