import FuzzTargets

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if LIBFUZZER
  /// What libFuzzer calls with each input; the environment names the target.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let name = getenv("RASHOMON_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      print("RASHOMON_FUZZ_TARGET names no target: \(name)")
      exit(64)
    }
    do {
      try target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      print("broken promise: \(error)")
      abort()
    }
    return 0
  }
#else
  /// Runs one target on mutations of the kept inputs, for where libFuzzer is missing, or on files:
  /// `RashomonFuzz TARGET SECONDS SEED INPUT` and `RashomonFuzz TARGET FILE…`.
  ///
  /// Each input is written to the file INPUT before it is run, so that the one that trapped is left.
  @main
  struct RashomonFuzz {
    static func main() throws {
      let words = Array(CommandLine.arguments.dropFirst())
      guard let target = words.first.flatMap(FuzzTarget.init), words.count > 1 else {
        print("usage: RashomonFuzz TARGET SECONDS SEED INPUT | TARGET FILE…")
        print("targets: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))")
        exit(64)
      }
      if words.count == 4, let seconds = Int(words[1]), let seed = UInt64(words[2]) {
        try mutate(target, seconds: seconds, seed: seed, keepingIn: words[3])
      } else {
        for path in words.dropFirst() {
          let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
          try target.run(Array(bytes))
          print("\(path): \(bytes.count) bytes, all promises kept")
        }
      }
    }

    private static func mutate(
      _ target: FuzzTarget, seconds: Int, seed: UInt64, keepingIn path: String
    ) throws {
      var mutator = Mutator(
        seeds: SeedCorpus(of: target).seeds, dictionary: TokenDictionary(of: target), seed: seed)
      let end = ContinuousClock.now + .seconds(seconds)
      var runs = 0
      while ContinuousClock.now < end {
        let input = mutator.next()
        try Data(input).write(to: URL(fileURLWithPath: path))
        do {
          try target.run(input)
        } catch {
          print("\(target.rawValue): broken promise after \(runs) runs: \(error)")
          exit(1)
        }
        runs += 1
      }
      print("\(target.rawValue): \(runs) runs in \(seconds) s, all promises kept")
    }
  }
#endif
