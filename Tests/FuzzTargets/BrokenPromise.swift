/// What a fuzz target found to be otherwise than promised.
public struct BrokenPromise: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in one line.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Throws where a promise does not hold.
func promise(
  _ holds: Bool, _ otherwise: @autoclosure () -> String
) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(otherwise()) }
}
