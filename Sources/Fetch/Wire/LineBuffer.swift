/// Bytes that come in pieces, cut into lines.
public struct LineBuffer: Sendable {
  private var rest: [UInt8] = []
  private var searched = 0

  /// Nothing yet.
  public init() {}

  /// Whether more than the bound stands without a line end; such a sender is not understood.
  public var isOverlong: Bool { rest.count > FetchLine.limit }

  /// Takes a piece and gives the lines that it completes, without their line ends.
  public mutating func take(_ piece: some Sequence<UInt8>) -> [[UInt8]] {
    rest += piece
    var lines: [[UInt8]] = []
    var start = 0
    for index in searched..<rest.count where rest[index] == 0x0A {
      lines.append(Array(rest[start..<index]))
      start = index + 1
    }
    rest.removeFirst(start)
    searched = rest.count
    return lines
  }
}
