import Fetch
import TestSupport
import Testing

/// A server that cannot prove its name is told nothing.
@Suite struct CertificateTests {
  @Test func aCertificateThatNobodyVouchesForIsRefused() throws {
    guard let server = try SelfSignedServer() else { return }
    let run = try FetchRun([server.url])
    let response = try #require(run.responses[0])
    #expect(response.failure?.kind == .certificate)
    #expect(response.status == nil && response.body == nil)
  }
}
