/// What the user named: a page or feed on the web, or a file.
public enum SourceKind: Hashable, Sendable {
  /// Something with a scheme.
  case web(WebAddress)
  /// The path of a file.
  case file(String)

  /// Reads an argument: what begins with a scheme and "//" is an address, all else a file. A file
  /// that is called so is written with its way, as "./http:".
  /// - Throws: why the address is none that can be fetched.
  public init(_ argument: String) throws(FetchFailure) {
    let scheme = argument.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") }
    if !scheme.isEmpty, argument.dropFirst(scheme.count).hasPrefix("://") {
      self = .web(try WebAddress(argument))
    } else {
      self = .file(argument)
    }
  }
}
