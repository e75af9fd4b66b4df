import Fetch
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks the system for the addresses of a host.
enum Resolver {
  /// The addresses, in the system's order; empty where the host is unknown. Figures in any of the
  /// ways that C knows ("127.1", "0x7f000001") are addresses too and come back in their one form.
  static func addresses(of host: String) async -> [NetworkAddress] {
    await withCheckedContinuation { continuation in
      // A thread of its own: a name server may take its time.
      Thread.detachNewThread { continuation.resume(returning: look(up: host)) }
    }
  }

  private static func look(up host: String) -> [NetworkAddress] {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: [NetworkAddress] = []
    var entry = list
    while let info = entry?.pointee {
      if let address = address(info), !found.contains(address) { found.append(address) }
      entry = info.ai_next
    }
    return found
  }

  private static func address(_ info: addrinfo) -> NetworkAddress? {
    guard let pointer = UnsafeRawPointer(info.ai_addr) else { return nil }
    let length = Int(info.ai_addrlen)
    if info.ai_family == AF_INET, length >= MemoryLayout<sockaddr_in>.size {
      let address = pointer.loadUnaligned(as: sockaddr_in.self).sin_addr
      return NetworkAddress(withUnsafeBytes(of: address) { Array($0) })
    }
    if info.ai_family == AF_INET6, length >= MemoryLayout<sockaddr_in6>.size {
      let address = pointer.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      return NetworkAddress(withUnsafeBytes(of: address) { Array($0) })
    }
    return nil
  }
}
