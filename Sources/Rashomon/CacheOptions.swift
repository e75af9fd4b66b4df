import ArgumentParser

/// Whether anything is kept from one start to the next.
struct CacheOptions: ParsableArguments {
  @Flag(help: "Read and compare everything anew, and keep nothing of it for the next start.")
  var noCache = false

  /// The caches of some paths; nil where none is wished for or can be kept.
  func caches(
    _ paths: [String], _ reading: ReadingOptions, _ surroundings: Surroundings
  ) -> Caches? {
    guard !noCache, let folder = surroundings.cacheFolder else { return nil }
    return reading.caches(paths, folder, surroundings)
  }
}
