import Foundation

/// A server on a port of 127.0.0.1 that speaks TLS with a certificate which nobody vouches for:
/// `openssl s_server` with what `openssl req` made a moment before. It goes with the value.
public final class SelfSignedServer {
  /// Its address.
  public let url: String
  private let process: Process
  private let folder: TemporaryFolder

  /// Starts one; nil where openssl is not installed or too old to choose a port.
  public init?() throws {
    guard let openssl = OtherProgram("openssl") else { return nil }
    folder = try TemporaryFolder()
    let (key, certificate) = (folder.path + "/key", folder.path + "/certificate")
    let made = try openssl.run(
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1",
        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
      ], home: folder.path)
    guard made.status == 0 else { return nil }
    process = Process()
    process.executableURL = URL(fileURLWithPath: openssl.path)
    process.arguments = [
      "s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate,
    ]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    // It says "ACCEPT 127.0.0.1:46627" when it listens; an older one ends without.
    var said = ""
    while !said.contains("ACCEPT ") || !said.hasSuffix("\n") {
      let piece = pipe.fileHandleForReading.availableData
      if piece.isEmpty { break }
      said += String(decoding: piece, as: UTF8.self)
    }
    guard let colon = said.lastIndex(of: ":"),
      let port = Int(said[said.index(after: colon)...].prefix { $0.isNumber }), port > 0
    else {
      process.terminate()
      return nil
    }
    url = "https://127.0.0.1:\(port)/"
  }

  deinit { process.terminate() }
}
