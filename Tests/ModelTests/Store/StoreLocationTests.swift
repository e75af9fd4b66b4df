import Foundation
import Model
import Testing

@Suite struct StoreLocationTests {
  private let folder =
    FileManager.default.temporaryDirectory.path + "/rashomon-" + UUID().uuidString

  @Test func aFolderHoldsItsOwnStore() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for typed in [folder, folder + "/"] {
      let locations = StoreLocation.candidates(paths: [typed, "/elsewhere"], environment: [:])
      let path = folder + "/.rashomon/store.sqlite"
      #expect(locations == [StoreLocation(path: path, reason: .folder)])
      #expect(locations.allSatisfy { $0.isWritable && !$0.exists })
    }
  }

  @Test func aFilesStoreLiesInItsFolder() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let locations = StoreLocation.candidates(paths: [folder + "/a.txt"], environment: [:])
    #expect(locations.first?.path == folder + "/.rashomon/store.sqlite")
  }

  @Test func withoutArgumentsItLiesInTheCurrentFolder() {
    let locations = StoreLocation.candidates(paths: [], environment: [:])
    #expect(locations.first?.path == "./.rashomon/store.sqlite")
  }

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/me"], "/data/rashomon/stores/usr/store.sqlite"),
    (["HOME": "/home/me"], "/home/me/.local/share/rashomon/stores/usr/store.sqlite"),
    (
      ["XDG_DATA_HOME": "relative", "HOME": "/home/me"],
      "/home/me/.local/share/rashomon/stores/usr/store.sqlite"
    ),
  ])
  func theSecondPlaceLiesUnderTheDataFolder(environment: [String: String], path: String) {
    let locations = StoreLocation.candidates(paths: ["/usr"], environment: environment)
    #expect(locations.last == StoreLocation(path: path, reason: .dataFolder))
  }
}
