import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is remembered of feeds from one run to the next, in `.rashomon/fetch.json`. Pages need no
/// such memory: the record beside each original tells.
public struct FetchMemory: Codable, Hashable, Sendable {
  /// What a server gave to ask again with.
  public struct Validators: Codable, Hashable, Sendable {
    /// The entity tag.
    public var etag: String?
    /// The Last-Modified line.
    public var lastModified: String?
    /// When it was fetched.
    public var fetched: String
  }

  private var format = "rashomon-fetch/1"
  private var feeds: [String: Validators] = [:]
  private var isRead = false

  private enum CodingKeys: String, CodingKey {
    case format, feeds
  }

  /// Remembers nothing.
  public init() {}

  /// Reads the memory of a folder; a file that is missing or another's is no memory.
  public init(folder: String) {
    guard case .success(let bytes) = FileBytes.read(FetchMemory.file(folder), limit: 1 << 22),
      let memory: FetchMemory = FetchLine.value(bytes), memory.format == format
    else { return }
    self = memory
    isRead = true
  }

  /// What a feed at an address gave last.
  public func feed(at address: WebAddress) -> Validators? { feeds[address.text] }

  /// Remembers a feed of which every article is in the folder; nothing else may be remembered, for
  /// an unchanged feed is not listed again.
  public mutating func remember(_ response: FetchResponse, of address: WebAddress) {
    let validators = Validators(
      etag: response.header("etag"), lastModified: response.header("last-modified"),
      fetched: response.time)
    let isUseful = validators.etag != nil || validators.lastModified != nil
    feeds[address.text] = isUseful ? validators : nil
  }

  /// Forgets a feed.
  public mutating func forget(_ address: WebAddress) {
    feeds[address.text] = nil
  }

  /// Writes the memory in place of the former one; false where the system refused.
  public func save(in folder: ArticleFolder) -> Bool {
    if feeds.isEmpty, !isRead { return true }
    return folder.replace(FetchMemory.file(folder.path), with: FetchLine.bytes(self))
  }

  private static func file(_ folder: String) -> String { "\(folder)/.rashomon/fetch.json" }
}
