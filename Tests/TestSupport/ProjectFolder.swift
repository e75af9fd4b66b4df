/// The project's own folder and what may lie beside it, found from this file's place.
public enum ProjectFolder {
  /// The folder that holds Package.swift.
  public static let path: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()
}
