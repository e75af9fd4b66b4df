/// Whether requests go through a proxy, which libcurl reads from the environment.
enum Proxy {
  /// A proxy connects by the host's name: the address that was checked here cannot be held to.
  static func isNamed(_ environment: [String: String]) -> Bool {
    ["http_proxy", "all_proxy", "ALL_PROXY"].contains { !(environment[$0] ?? "").isEmpty }
  }
}
