import Fetch
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `rashomon-fetch`: reads requests from standard input, a line of JSON each, and writes a response
/// for each as it comes. A program of its own, so that the reader need not load what fetches.
@main enum RashomonFetch {
  /// The most pages that are fetched at once, each from another host.
  static let pagesAtOnce = 4

  static func main() async {
    if CommandLine.arguments.count > 1 {
      FileHandle.standardError.write(
        Data("rashomon-fetch takes requests on standard input; rashomon add starts it\n".utf8))
      exit(CommandLine.arguments[1] == "--help" ? 0 : 64)
    }
    let fetcher = PageFetcher(isBehindProxy: Proxy.isNamed(ProcessInfo.processInfo.environment))
    await withTaskGroup(of: Void.self) { group in
      for await line in RequestLines.all {
        guard let request: FetchRequest = FetchLine.value(line) else { continue }
        group.addTask {
          ResponseLine.write(await fetcher.fetch(request))
        }
      }
    }
    // A connection that was given up may still be read by libcurl, as long as its sender likes.
    exit(0)
  }
}
