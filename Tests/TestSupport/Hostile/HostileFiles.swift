/// Hostile files: each payload in each carrier, and each control in a text.
public struct HostileFiles: Sendable {
  /// One of them.
  public struct File: Sendable {
    public let name: [UInt8]
    public let bytes: [UInt8]
    /// What the file is, as in "page osc-52".
    public let kind: String
    /// In how many fields the payload stands.
    public let fields: Int
  }

  /// The files, always the same.
  public let files: [File]

  /// Makes all of them.
  public init() {
    var files: [File] = []
    for payload in HostilePayload.all {
      for carrier in HostileCarrier.allCases {
        files.append(Self.file(carrier, payload, number: files.count))
      }
    }
    for payload in HostilePayload.singleControls {
      files.append(Self.file(.text, payload, number: files.count))
    }
    self.files = files
  }

  /// Every `stride`-th file, from `start` on: what one way out is tried on, so that a run of the tests
  /// stays short. The number of carriers and a stride of 7 have no common factor, so that each slice
  /// has every carrier.
  public func slice(_ start: Int, stride: Int) -> [File] {
    files.indices.filter { $0 % stride == start % stride }.map { files[$0] }
  }

  private static func file(
    _ carrier: HostileCarrier, _ payload: HostilePayload, number: Int
  ) -> File {
    let (name, bytes) = carrier.file(carrying: payload, number: number)
    return File(
      name: name, bytes: bytes, kind: "\(carrier.rawValue) \(payload.name)",
      fields: carrier.fields.count)
  }
}
