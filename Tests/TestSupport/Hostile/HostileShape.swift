/// A file or a folder that is hostile by what it is, not by its words.
public struct HostileShape: Hashable, Sendable {
  /// What it is.
  public let name: String
  /// What becomes of it.
  public let outcome: HostileOutcome
  /// Words of the line that the program says of it; empty where it says none.
  public let complaint: String
  private let make: @Sendable (TemporaryFolder) throws -> Void

  init(
    _ name: String, _ outcome: HostileOutcome, _ complaint: String = "",
    _ make: @escaping @Sendable (TemporaryFolder) throws -> Void
  ) {
    self.name = name
    self.outcome = outcome
    self.complaint = complaint
    self.make = make
  }

  /// Makes a file of some bytes.
  init(
    _ name: String, _ outcome: HostileOutcome, _ complaint: String = "", file: String,
    _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    self.init(name, outcome, complaint) { try $0.write(bytes(), to: Array(file.utf8)) }
  }

  /// Every shape. The names of all their files begin with "shape".
  public static let all = bytes + structures + entries

  /// Puts it into a folder.
  public func put(into folder: TemporaryFolder) throws { try make(folder) }

  public static func == (left: HostileShape, right: HostileShape) -> Bool {
    left.name == right.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  static let told = "The envoys met in Lund on Tuesday and spoke for three hours about grain."

  /// Text, `count` times.
  static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }
}
