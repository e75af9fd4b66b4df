/// The version that `--version` prints and that every report and export names.
enum ProgramVersion {
  /// Major, minor and patch (Semantic Versioning 2.0.0).
  static let text = "0.1.0"
}
