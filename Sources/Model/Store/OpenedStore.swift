/// A store that was opened, and what its reader must be told about it.
public struct OpenedStore: Sendable {
  /// The store.
  public let store: Store
  /// Where it lies, and why there.
  public let location: StoreLocation
  /// The name that a damaged store was given, nil where there was none.
  public let setAside: String?
  /// How many marks, pins and edits came from a place that can be read and not be written.
  public let takenOver: Int

  /// Opens the store at the first location that can be written; a damaged one is set aside first,
  /// unless the reader named it, for what the reader names may be any file.
  ///
  /// - Throws: what kept the first location from use where none can be written; any other trouble
  ///   (a later version, another program's file, a store that cannot be opened although its place
  ///   can be written) at once, for marks kept elsewhere would look lost.
  public static func open(_ locations: [StoreLocation]) throws(StoreError) -> OpenedStore {
    var first: StoreError?
    var passedOver: [StoreLocation] = []
    for location in locations {
      do throws(StoreError) {
        // Once: what the reader deletes here later must not come back.
        return try open(location, takingOver: location.exists ? [] : passedOver)
      } catch {
        switch error {
        case .cannotCreate: first = first ?? error
        case .cannotOpen where !location.isWritable: first = first ?? error
        default: throw error
        }
        passedOver.append(location)
      }
    }
    throw first ?? .cannotOpen(path: locations.first?.path ?? "")
  }

  private static func open(
    _ location: StoreLocation, takingOver others: [StoreLocation]
  ) throws(StoreError) -> OpenedStore {
    do throws(StoreError) {
      let store = try Store(path: location.path)
      var count = 0
      for other in others { count += try store.takeOver(journalOf: other.path) }
      return OpenedStore(store: store, location: location, setAside: nil, takenOver: count)
    } catch {
      guard case .damaged(let path) = error, location.reason != .named else { throw error }
      let name = try DamagedStore.setAside(path)
      return OpenedStore(
        store: try Store(path: path), location: location, setAside: name,
        takenOver: 0)
    }
  }
}
