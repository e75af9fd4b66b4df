/// One cell of a frame: a grapheme that is drawn there, and what it means.
public struct Cell: Hashable, Sendable {
  /// The base scalar; 0 marks the right half of a wide grapheme, which draws nothing of its own.
  public var scalar: UInt32
  /// A combining scalar on the base, 0 where there is none; further ones are dropped.
  public var combining: UInt32
  /// What it means.
  public var role: Role

  /// Makes a cell.
  public init(scalar: UInt32 = 0x20, combining: UInt32 = 0, role: Role = .text) {
    self.scalar = scalar
    self.combining = combining
    self.role = role
  }

  /// An empty cell.
  public static let blank = Cell()
}
