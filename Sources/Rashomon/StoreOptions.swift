import ArgumentParser
import Model

/// Which store a command uses.
struct StoreOptions: ParsableArguments {
  @Option(
    help: .init(
      "Keep marks in this file instead of .rashomon/store.sqlite in the first folder.",
      valueName: "file"),
    completion: .file())
  var store: String?

  /// The places for the store, best first.
  func locations(_ paths: [String], _ surroundings: Surroundings) -> [StoreLocation] {
    if let store { return [StoreLocation(path: store, reason: .named)] }
    return StoreLocation.candidates(paths: paths, environment: surroundings.environment)
  }

  /// Opens the store, and makes one where there is none; says so once where it lies elsewhere than
  /// its reader expects.
  func open(_ paths: [String], _ surroundings: Surroundings) throws(Trouble) -> Store {
    try StoreOptions.open(locations(paths, surroundings))
  }

  /// The marks that are kept, in the articles as they are now; none where there is no store.
  func marks(
    _ paths: [String], _ articles: [Article], _ surroundings: Surroundings
  ) throws(Trouble) -> [PlacedDiscrepancy] {
    let locations = locations(paths, surroundings)
    if !locations.contains(where: \.exists) {
      if let store {
        throw Trouble(file: store, Wording.problem(Problem(file: "", kind: .missing)))
      }
      return []
    }
    // All of them: where the first cannot be written, the reader keeps marks in the second.
    let store = try StoreOptions.open(locations)
    let finder = PassageFinder(articles)
    do throws(StoreError) {
      return try store.discrepancies().map(finder.place)
    } catch {
      throw Trouble(error)
    }
  }

  /// Analyses articles; see `input`. Without `workers` there is one for each processor.
  func analysis(
    of reading: Reading, at paths: [String], _ surroundings: Surroundings,
    workers: Workers? = nil, keeping extent: AnalysisExtent = .whole,
    cache: AnalysisCache? = nil
  ) throws(Trouble) -> Analysis {
    try input(reading, at: paths, surroundings).analysis(
      workers: workers ?? surroundings.workers(), keeping: extent, cache: cache)
  }

  /// What articles are analysed with: in the stories as their reader edited them, under the short
  /// names that the reader shows. A store that cannot be read is said and passed over, for the articles
  /// can be reported without it; one that was named is trouble.
  func input(
    _ reading: Reading, at paths: [String], _ surroundings: Surroundings
  ) throws(Trouble) -> AnalysisInput {
    var edits: [StoryEdit] = []
    var sigils = KeptSigils.none
    let locations = locations(paths, surroundings)
    if let first = locations.first(where: \.exists) {
      do throws(StoreError) {
        let opened = try OpenedStore.open(locations)
        StoreOptions.tell(opened)
        let kept = opened.store
        edits = try kept.storyEdits()
        sigils = try kept.sigils()
      } catch {
        if store != nil { throw Trouble(error) }
        Output.complain("rashomon: \(first.path): \(Wording.problem(error))")
      }
    }
    return AnalysisInput(
      reading, events: ReaderEvents.read(surroundings.environment),
      wordNet: surroundings.wordNet?.files, edits: edits, sigils: sigils)
  }

  private static func open(_ locations: [StoreLocation]) throws(Trouble) -> Store {
    do throws(StoreError) {
      let opened = try OpenedStore.open(locations)
      tell(opened)
      if opened.location.reason == .dataFolder {
        let told = Wording.storeUnderDataFolder(opened)
        Output.complain("rashomon: \(opened.location.path): \(told)")
      }
      return opened.store
    } catch {
      throw Trouble(error)
    }
  }

  private static func tell(_ opened: OpenedStore) {
    guard let mended = Wording.mended(opened) else { return }
    Output.complain("rashomon: \(opened.location.path): \(mended)")
  }
}
