import Glibc

extension HostileShape {
  /// Entries of a folder that are no plain files, or whose names are hostile.
  static let entries = special + links + names

  private static let special: [HostileShape] = [
    HostileShape("a FIFO", .refused, "a pipe, a socket or a device") { try $0.fifo("shape.txt") },
    HostileShape("a FIFO without an ending", .passed) { try $0.fifo("shape") },
    HostileShape("a socket", .refused, "a pipe, a socket or a device") {
      try $0.socket("shape.txt")
    },
    HostileShape("a way to a device", .refused, "a pipe, a socket or a device") {
      try $0.link("shape.txt", to: "/dev/zero")
    },
    HostileShape("a way to the terminal", .refused, "a pipe, a socket or a device") {
      try $0.link("shape.txt", to: "/dev/tty")
    },
    HostileShape("a file that may not be read", geteuid() == 0 ? .read : .refused) {
      try $0.write(told, to: "shape.txt")
      chmod($0.path + "/shape.txt", 0)
    },
    HostileShape("a folder that may not be read", geteuid() == 0 ? .read : .refused) {
      try $0.folder("shape")
      try $0.write(told, to: "shape/a.txt")
      chmod($0.path + "/shape", geteuid() == 0 ? 0 : 0o100)
    },
    HostileShape("folders 300 deep", .refused, "name too long") { folder in
      var path = "shape"
      for _ in 0..<300 {
        try folder.folder(path)
        path += "/d"
      }
      try folder.write(told, to: path + ".txt")
    },
    HostileShape("a folder called as a file", .read) {
      try $0.folder("shape.txt")
      try $0.write(told, to: "shape.txt/a.txt")
    },
  ]

  private static let links: [HostileShape] = [
    HostileShape("a way to nowhere", .refused, "no such file") {
      try $0.link("shape.txt", to: "nowhere")
    },
    HostileShape("a way to itself", .refused, "too many symbolic links") {
      try $0.link("shape.txt", to: "shape.txt")
    },
    HostileShape("two ways to each other", .refused, "too many symbolic links") {
      try $0.link("shape.txt", to: "shape.md")
      try $0.link("shape.md", to: "shape.txt")
    },
    HostileShape("a folder linked into itself", .read) {
      try $0.folder("shape")
      try $0.write(told, to: "shape/a.txt")
      try $0.link("shape/again", to: ".")
      try $0.link("shape/up.txt", to: "..")
    },
    HostileShape("a way to the root", .passed) { try $0.link("shape", to: "/") },
  ]

  private static let names: [HostileShape] = [
    named("a line end", "shape\none.txt"),
    named("an escape", "shape\u{1B}]0;owned\u{7}\u{1B}[2J.txt"),
    named("no UTF-8", bytes: Array("shape".utf8) + [0xFF, 0xC0, 0x9B] + Array(".txt".utf8)),
    named("the direction turned", "shape\u{202E}txt.exe\u{202C}.txt"),
    named("blanks", "shape   .txt"),
    named("255 bytes", "shape" + String(repeating: "x", count: 246) + ".txt"),
    named("a command", "shape$(touch owned)`touch owned`;touch owned.txt"),
    named("quotation marks", "shape'\"\\.txt"),
    named("stars", "shape*?[a-z].txt"),
    named("an address", "shape-https:javascript:alert(1).txt"),
    named("markup", "shape<img src=x onerror=alert(1)>.txt"),
  ]

  private static func named(_ what: String, _ name: String) -> HostileShape {
    named(what, bytes: Array(name.utf8))
  }

  private static func named(_ what: String, bytes: [UInt8]) -> HostileShape {
    HostileShape("a name with \(what)", .read) { try $0.write(Array(told.utf8), to: bytes) }
  }
}
