/// The running of other programs, which the executable gives: this stage says what is wanted of them.
public struct OtherPrograms: Sendable {
  /// What is wanted of a program.
  public struct Order: Hashable, Sendable {
    /// Its name, without a folder.
    public let name: String
    /// Its arguments; never a file's name, which might be taken for an option or a pattern.
    public let arguments: [String]
    /// A file with these bytes is its standard input, in which it can go back and forth.
    public let input: [UInt8]
    /// The most bytes that it may write.
    public let outputLimit: Int
    /// The longest that it may take.
    public let seconds: Int

    /// Makes an order; by default for at most 64 MB and one minute.
    public init(
      name: String, arguments: [String], input: [UInt8], outputLimit: Int = 64 << 20,
      seconds: Int = 60
    ) {
      self.name = name
      self.arguments = arguments
      self.input = input
      self.outputLimit = outputLimit
      self.seconds = seconds
    }
  }

  /// What became of an order.
  public enum Answer: Hashable, Sendable {
    /// What it wrote to standard output, and its exit status.
    case output([UInt8], status: Int32)
    /// It is not installed.
    case missing
    /// It could not be started, or was killed.
    case failed
    /// It wrote more than it may, and was ended.
    case tooLarge
    /// It took longer than it may, and was ended.
    case tooSlow
  }

  private let run: @Sendable (Order) -> Answer

  /// Takes what runs a program.
  public init(_ run: @escaping @Sendable (Order) -> Answer) {
    self.run = run
  }

  /// No program is installed.
  public static let none = OtherPrograms { _ in .missing }

  /// What a program wrote; `package` is where Debian has it. A status other than 0 counts as failure
  /// where it wrote nothing: programs warn by it, too.
  func output(of order: Order, package: String) -> Result<[UInt8], Problem.Kind> {
    switch run(order) {
    case .output(let bytes, let status):
      return bytes.isEmpty && status != 0
        ? .failure(.programFailed(name: order.name, status: status)) : .success(bytes)
    case .missing: return .failure(.programMissing(name: order.name, package: package))
    case .failed: return .failure(.programFailed(name: order.name, status: nil))
    case .tooLarge: return .failure(.tooLarge(limit: order.outputLimit))
    case .tooSlow: return .failure(.programSlow(name: order.name, seconds: order.seconds))
    }
  }
}
