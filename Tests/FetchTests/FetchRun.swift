import Fetch
import TestSupport

/// One run of `rashomon-fetch` on some requests.
struct FetchRun {
  private let folder: TemporaryFolder
  /// The responses by the number of their request.
  let responses: [Int: FetchResponse]

  /// Bounds with which no test waits: no rest, and an answer is there at once or not at all.
  static var quick: FetchBounds {
    var bounds = FetchBounds()
    bounds.pause = 0
    bounds.answer = 5_000
    bounds.stall = 5_000
    bounds.total = 10_000
    return bounds
  }

  /// Runs the program on addresses, each with its own changes of the request.
  init(
    _ addresses: [String], environment: [String: String?] = [:],
    with change: (inout FetchRequest) -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    var lines: [UInt8] = []
    for (id, address) in addresses.enumerated() {
      var request = FetchRequest(id: id, url: address, body: "\(folder.path)/body-\(id)")
      request.bounds = FetchRun.quick
      request.privateHosts = ["127.0.0.1"]
      change(&request)
      lines += FetchLine.bytes(request)
    }
    try folder.write(lines, to: Array("requests".utf8))
    let run = try PipedRun.of(
      [], program: "rashomon-fetch", input: folder.path + "/requests", environment: environment)
    var found: [Int: FetchResponse] = [:]
    for line in run.output.split(separator: 0x0A) {
      if let response: FetchResponse = FetchLine.value(line) { found[response.id] = response }
    }
    responses = found
  }

  /// Fetches one page.
  static func page(
    _ address: String, with change: (inout FetchRequest) -> Void = { _ in }
  ) throws -> FetchResponse? {
    try FetchRun([address], with: change).responses[0]
  }

  /// The body of a response as text, nil where it has none.
  func body(_ id: Int) -> String? {
    guard let file = responses[id]?.body,
      case .success(let bytes) = FileBytes.read(file, limit: 1 << 20)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
