import Fetch
import Foundation
import Model

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Fetches pages: takes a host's turn, checks each address, follows redirects, writes the body.
struct PageFetcher: Sendable {
  private let turns = HostTurns(limit: RashomonFetch.pagesAtOnce)
  private let robots = RobotsFiles()
  private let isBehindProxy: Bool

  /// - Parameter isBehindProxy: whether a proxy connects in this program's place.
  init(isBehindProxy: Bool) {
    self.isBehindProxy = isBehindProxy
  }

  /// Fetches one page; every end is a response.
  func fetch(_ request: FetchRequest) async -> FetchResponse {
    var response = FetchResponse(id: request.id, url: request.url, time: "")
    do {
      try await follow(request, into: &response)
    } catch {
      response.failure = error
    }
    if response.time.isEmpty { response.time = now() }
    return response
  }

  private func follow(
    _ request: FetchRequest, into response: inout FetchResponse
  ) async throws(FetchFailure) {
    var address = try WebAddress(request.url)
    while true {
      response.url = address.text
      await turns.take(address.host)
      let result = await ask(address, request)
      let delay = request.robots ? await robots.crawlDelay(of: address.origin) : nil
      response.crawlDelay = delay
      await turns.give(address.host, rest: request.bounds.rest(asked: delay))
      let answer = try result.get()
      response.status = answer.status
      response.headers = answer.headers
      response.time = now()
      guard (300..<400).contains(answer.status), answer.status != 304,
        let location = response.header("location")
      else { return try keep(answer, request, in: &response) }
      guard response.redirects.count < request.bounds.redirects else {
        throw FetchFailure(.tooManyRedirects, String(request.bounds.redirects))
      }
      response.redirects.append(address.text)
      address = try address.resolving(location)
    }
  }

  /// One exchange with a host whose turn it is, after its robots.txt where that is to be obeyed.
  private func ask(
    _ address: WebAddress, _ request: FetchRequest
  ) async -> Result<Exchange.Answer, FetchFailure> {
    if request.robots {
      // Before its robots.txt, for that of a host that is refused cannot be had either.
      if case .failure(let failure) = await machines(of: address, request) {
        return .failure(failure)
      }
      let rules = await robots.rules(of: address.origin) { await readRobots(of: address, request) }
      guard rules?.allows(address.target) == true else { return .failure(FetchFailure(.robots)) }
    }
    return await exchange(address, request, bounds: request.bounds, isConditional: true)
  }

  /// The addresses of a host, every one of which may be asked; at least one.
  private func machines(
    of address: WebAddress, _ request: FetchRequest
  ) async -> Result<[NetworkAddress], FetchFailure> {
    let machines = await Resolver.addresses(of: address.host)
    if machines.isEmpty { return .failure(FetchFailure(.host)) }
    let hidden = machines.first { !$0.isPublic }
    if let hidden, !request.privateHosts.contains(address.host) {
      return .failure(FetchFailure(.privateAddress, hidden.text))
    }
    return .success(machines)
  }

  /// Checks every address of the host, then asks.
  private func exchange(
    _ address: WebAddress, _ request: FetchRequest, bounds: FetchBounds, isConditional: Bool
  ) async -> Result<Exchange.Answer, FetchFailure> {
    let machines: [NetworkAddress]
    switch await self.machines(of: address, request) {
    case .failure(let failure): return .failure(failure)
    case .success(let found): machines = found
    }
    // Between this look-up and URLSession's own the name may come to mean another machine. Over http
    // the request goes to the address that was checked. Over https it goes by the name, and a machine
    // that has no certificate for the name is not told anything.
    let isHeld = address.scheme == "http" && !isBehindProxy
    var result = Result<Exchange.Answer, FetchFailure>.failure(FetchFailure(.host))
    for machine in isHeld ? machines.prefix(3) : machines.prefix(1) {
      let text = isHeld ? address.text(at: machine) : address.text
      guard let url = URL(string: text) else { return .failure(FetchFailure(.address)) }
      var asked = URLRequest(url: url)
      asked.setValue(address.hostAndPort, forHTTPHeaderField: "Host")
      asked.setValue(request.userAgent, forHTTPHeaderField: "User-Agent")
      asked.setValue("text/html, application/xhtml+xml, */*;q=0.8", forHTTPHeaderField: "Accept")
      if isConditional {
        request.etag.map { asked.setValue($0, forHTTPHeaderField: "If-None-Match") }
        request.lastModified.map { asked.setValue($0, forHTTPHeaderField: "If-Modified-Since") }
      }
      result = await Exchange.run(asked, bounds: bounds)
      guard case .failure(let failure) = result, failure.kind == .connection else { break }
    }
    return result
  }

  /// The rules of a host; nil where it has some that cannot be had: then nothing is allowed
  /// (RFC 9309, sections 2.3.1.3 and 2.3.1.4). The turn is the page's own.
  private func readRobots(of page: WebAddress, _ request: FetchRequest) async -> RobotsRules? {
    var bounds = request.bounds
    bounds.bytes = max(bounds.bytes, RobotsRules.limit)
    guard var address = try? WebAddress(page.origin + "/robots.txt") else { return nil }
    // RFC 9309, section 2.3.1.2: at least five redirects are followed.
    for _ in 0...5 {
      let result = await exchange(address, request, bounds: bounds, isConditional: false)
      guard let answer = try? result.get() else { return nil }
      let location = answer.headers.first { $0.name.lowercased() == "location" }?.value
      switch answer.status {
      case 200..<300: return RobotsRules(answer.body, agent: "rashomon")
      case 300..<400:
        guard let location, let next = try? address.resolving(location) else { return .allowingAll }
        address = next
      case 400..<500: return RobotsRules.allowingAll
      default: return nil
      }
    }
    return RobotsRules.allowingAll
  }

  /// Writes the body of a page into the file that was asked for.
  private func keep(
    _ answer: Exchange.Answer, _ request: FetchRequest, in response: inout FetchResponse
  ) throws(FetchFailure) {
    guard (200..<300).contains(answer.status) else { return }
    guard BodyFile.make(request.body, holding: answer.body) else { throw FetchFailure(.disk) }
    response.body = request.body
    response.sha256 = SHA256(of: answer.body).hex
    response.bytes = answer.body.count
  }

  private func now() -> String {
    UTCSecond.text(Int(Date().timeIntervalSince1970))
  }
}
