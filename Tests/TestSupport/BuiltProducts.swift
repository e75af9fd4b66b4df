import Glibc

/// What was built together with the tests.
public enum BuiltProducts {
  /// The path of an executable: it lies beside the bundle of the tests.
  public static func path(of name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let own = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = (bundle ?? own).split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast() + [Substring(name)]).joined(separator: "/")
  }
}
