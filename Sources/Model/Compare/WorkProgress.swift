/// How far work has come that may take long.
public struct WorkProgress: Hashable, Sendable {
  /// What is being done, in this order.
  public enum Step: Hashable, Sendable, CaseIterable {
    /// Files are read.
    case reading
    /// Articles are looked at for what tells stories apart.
    case analysing
    /// Claims of each story are found and compared.
    case comparing
    /// What was found is put into an export.
    case writing
  }

  /// What is being done.
  public let step: Step
  /// Files, articles, stories or comparisons that are done.
  public let done: Int
  /// All of them.
  public let total: Int

  /// Makes a progress.
  public init(_ step: Step, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}
