import Fetch
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request and its answer, without redirects, within bounds.
final class Exchange: NSObject, URLSessionDataDelegate {
  /// A whole answer.
  struct Answer: Sendable {
    /// The HTTP status.
    let status: Int
    /// The headers by name; Set-Cookie is left out.
    let headers: [FetchResponse.Header]
    /// The body after its compression is undone; empty for a redirect and for a fault.
    let body: [UInt8]
  }

  private struct State {
    var continuation: CheckedContinuation<Result<Answer, FetchFailure>, Never>?
    var status: Int?
    var headers: [FetchResponse.Header] = []
    var body: [UInt8] = []
    var lastProgress = DispatchTime.now()
  }

  private let bounds: FetchBounds
  private let began = DispatchTime.now()
  private let state = Mutex(State())

  private init(_ bounds: FetchBounds) {
    self.bounds = bounds
  }

  /// Asks and waits for the answer. It returns as soon as a bound is reached, whatever libcurl is
  /// still doing then.
  static func run(
    _ request: URLRequest, bounds: FetchBounds
  ) async -> Result<Answer, FetchFailure> {
    let exchange = Exchange(bounds)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    // The bounds are watched here; URLSession has whole seconds and no bound for the head alone.
    configuration.timeoutIntervalForRequest = 86_400
    let session = URLSession(
      configuration: configuration, delegate: exchange, delegateQueue: BackPressureQueue())
    let task = session.dataTask(with: request)
    let result = await withCheckedContinuation { continuation in
      exchange.state.withLock { $0.continuation = continuation }
      task.resume()
      exchange.watch()
    }
    // Cancelling waits for libcurl's own queue, and must not keep a thread of the tasks waiting.
    Thread.detachNewThread {
      task.cancel()
      session.invalidateAndCancel()
    }
    return result
  }

  /// Ends the exchange once; later ends are dropped.
  private func end(_ result: Result<Answer, FetchFailure>) {
    let continuation = state.withLock { state in
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: result)
  }

  /// Looks at the clock when the next bound may be reached.
  private func watch() {
    let (isOpen, hasHead, last) = state.withLock {
      ($0.continuation != nil, $0.status != nil, $0.lastProgress)
    }
    guard isOpen else { return }
    let total = began + .milliseconds(bounds.total)
    let step =
      hasHead ? last + .milliseconds(bounds.stall) : began + .milliseconds(bounds.answer)
    let now = DispatchTime.now()
    if now >= total { return end(.failure(FetchFailure(.tooSlow, String(bounds.total)))) }
    if now >= step {
      return end(
        .failure(
          hasHead
            ? FetchFailure(.stalled, String(bounds.stall))
            : FetchFailure(.noAnswer, String(bounds.answer))))
    }
    Exchange.clock.asyncAfter(deadline: min(total, step)) { [weak self] in self?.watch() }
  }

  private static let clock = DispatchQueue(label: "clock")

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    // The next address is checked first, so it is another exchange.
    takeHead(of: response)
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    guard let head = response as? HTTPURLResponse else {
      end(.failure(FetchFailure(.answer, "no HTTP")))
      return completionHandler(.cancel)
    }
    takeHead(of: head)
    // Of an answer that is no page nothing but the head is wanted.
    guard (200..<300).contains(head.statusCode) else {
      endWhole()
      return completionHandler(.cancel)
    }
    if head.expectedContentLength > Int64(bounds.bytes) {
      end(.failure(FetchFailure(.tooLarge, String(bounds.bytes))))
      return completionHandler(.cancel)
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      guard state.continuation != nil else { return false }
      state.lastProgress = .now()
      guard state.body.count + data.count <= bounds.bytes else { return true }
      state.body += data
      return false
    }
    if isTooLarge { end(.failure(FetchFailure(.tooLarge, String(bounds.bytes)))) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    // A redirect without an address ends without a word to the delegate.
    if error == nil, let head = task.response as? HTTPURLResponse { takeHead(of: head) }
    guard let error = error as NSError? else { return endWhole() }
    end(.failure(Exchange.failure(error)))
  }

  private func takeHead(of response: HTTPURLResponse) {
    let fields = response.allHeaderFields.compactMap { name, value -> FetchResponse.Header? in
      guard let name = name as? String, let value = value as? String else { return nil }
      return name.lowercased() == "set-cookie" ? nil : FetchResponse.Header(name, value)
    }
    state.withLock { state in
      state.status = response.statusCode
      state.headers = fields.sorted { $0.name < $1.name }
      state.lastProgress = .now()
    }
  }

  private func endWhole() {
    let (status, headers, body) = state.withLock { ($0.status, $0.headers, $0.body) }
    guard let status else { return end(.failure(FetchFailure(.answer, "no HTTP"))) }
    end(.success(Answer(status: status, headers: headers, body: body)))
  }

  /// URLSession has one number for most of what libcurl tells; libcurl's words tell them apart.
  private static func failure(_ error: NSError) -> FetchFailure {
    let words = error.localizedDescription
    switch error.code {
    case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed: return FetchFailure(.host)
    case NSURLErrorCannotConnectToHost: return FetchFailure(.connection, words)
    case (-1_206)...(-1_200): return FetchFailure(.certificate, words)
    default:
      if words.contains("transfer closed") { return FetchFailure(.truncated) }
      if words.contains("SSL") || words.contains("certificate") {
        return FetchFailure(.certificate, words)
      }
      return FetchFailure(.answer, words)
    }
  }
}
