/// Why a page could not be had. `FetchWording` puts it in words.
public struct FetchFailure: Error, Codable, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The address cannot be read.
    case address
    /// A scheme other than http and https.
    case scheme
    /// A user name or password stands in the address.
    case password
    /// The name of the host is unknown.
    case host
    /// The host has a private, local or reserved address.
    case privateAddress
    /// Nobody answers there.
    case connection
    /// No valid certificate, or no secure connection.
    case certificate
    /// The answer is no HTTP, or its encoding is broken.
    case answer
    /// No head of an answer in time.
    case noAnswer
    /// No byte of the body in time.
    case stalled
    /// The body took too long as a whole.
    case tooSlow
    /// The body is larger than the bound.
    case tooLarge
    /// More redirects than the bound.
    case tooManyRedirects
    /// The connection ended before the body did.
    case truncated
    /// robots.txt forbids it, or could not be had although the host has one.
    case robots
    /// The body cannot be written.
    case disk
    /// `rashomon-fetch` ended, or said what cannot be read.
    case program
  }

  /// What went wrong.
  public let kind: Kind
  /// What it is about: an address, a bound, or the words of a library. Foreign text.
  public let detail: String?

  /// Makes a failure.
  public init(_ kind: Kind, _ detail: String? = nil) {
    self.kind = kind
    self.detail = detail
  }
}
