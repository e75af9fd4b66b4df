extension KeyTable {
  /// The table without a key in some places.
  /// - Throws: `Refusal` where the key does nothing there.
  func unbinding(_ sequence: KeySequence, in places: Set<Place>) throws(Refusal) -> KeyTable {
    guard let table = without(sequence, in: places) else {
      throw Refusal("\(sequence.notation) is bound to nothing there")
    }
    return table
  }

  /// The table with a key for an action in those of some places where the action works; what the key
  /// did there before is no longer bound to it.
  /// - Throws: `Refusal` where there is no such action, where it works in none of the places, and where
  ///   the key begins another one or another one begins it.
  func binding(
    _ sequence: KeySequence, to name: String, in places: Set<Place>
  ) throws(Refusal) -> KeyTable {
    guard let action = Action.allCases.first(where: { $0.name == name }) else {
      let near = NearestName.of(name, among: Action.allCases.map(\.name))
      let way = near.map { "did you mean \($0)?" } ?? "a colon and Tab in the reader list them"
      throw Refusal("no action \"\(name)\"; \(way)")
    }
    // Where it works is the program's matter, however the reader bound it.
    let known = KeyTable.standard.bindings.filter { $0.action == action }
      .reduce(into: Set<Place>()) { $0.formUnion($1.places) }
    let meant = places.intersection(known)
    guard !meant.isEmpty else {
      let names = Place.allCases.filter(known.contains).map(\.rawValue)
      throw Refusal("\(name) does not work there; allowed: \(names.joined(separator: ", "))")
    }
    if meant.contains(where: { $0 != .menu && $0 != .prompt }),
      case .key(let key)? = sequence.steps.first, (key.digit ?? 0) > 0
    {
      throw Refusal("a digit begins a count and can begin no key")
    }
    if meant.contains(.prompt), case .key(.character)? = sequence.steps.first {
      throw Refusal("a character is typed in prompts; allowed: Ctrl and a letter, named keys")
    }
    let freed = without(sequence, in: meant) ?? self
    for place in Place.allCases where meant.contains(place) {
      let others = freed.bindings(in: place).flatMap(\.keys)
      if let other = others.first(where: { $0.hides(sequence) }) {
        throw Refusal(
          "\(sequence.notation) and \(other.notation) begin alike in \(place.name); "
            + "unbind \(other.notation) first")
      }
    }
    return KeyTable(freed.adding(sequence, action, in: meant))
  }

  /// The table without a key in places; nil where nothing was bound to it there.
  private func without(_ sequence: KeySequence, in places: Set<Place>) -> KeyTable? {
    var isBound = false
    let changed = bindings.flatMap { binding -> [Binding] in
      let affected = binding.places.intersection(places)
      guard !affected.isEmpty, binding.keys.contains(where: { $0.steps == sequence.steps }) else {
        return [binding]
      }
      isBound = true
      let others = binding.keys.filter { $0.steps != sequence.steps }
      return [
        binding.with(binding.keys, in: binding.places.subtracting(affected)),
        binding.with(others, in: affected),
      ].filter { !$0.places.isEmpty && !$0.keys.isEmpty }
    }
    return isBound ? KeyTable(changed) : nil
  }

  /// The bindings with a key more for an action, before its others; an action of which every key was
  /// taken away is bound again.
  private func adding(
    _ sequence: KeySequence, _ action: Action, in places: Set<Place>
  ) -> [Binding] {
    var remaining = places
    var changed = bindings.flatMap { binding -> [Binding] in
      let affected = binding.places.intersection(remaining)
      guard binding.action == action, !affected.isEmpty else { return [binding] }
      remaining.subtract(affected)
      return [
        binding.with([sequence] + binding.keys, in: affected),
        binding.with(binding.keys, in: binding.places.subtracting(affected)),
      ].filter { !$0.places.isEmpty }
    }
    for former in KeyTable.standard.bindings where former.action == action {
      let missing = former.places.intersection(remaining)
      guard !missing.isEmpty else { continue }
      remaining.subtract(missing)
      changed.append(former.with([sequence], in: missing))
    }
    return changed
  }
}

extension Binding {
  /// The same with other keys in other places.
  fileprivate func with(_ keys: [KeySequence], in places: Set<Place>) -> Binding {
    Binding(keys: keys, action: action, places: places, hint: hint, help: help)
  }
}

extension KeySequence {
  /// Whether it begins another one, or the other one begins it.
  fileprivate func hides(_ other: KeySequence) -> Bool {
    let shorter = min(steps.count, other.steps.count)
    return steps.prefix(shorter) == other.steps.prefix(shorter)
  }

  /// Reads a key as the settings file writes it.
  /// - Throws: `Refusal` for what is no key.
  static func read(_ notation: String) throws(Refusal) -> KeySequence {
    let isVisible = notation.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    let looksNamed = notation.hasPrefix("<") && notation.count > 1
    guard !notation.isEmpty, isVisible, !looksNamed, notation != "C-" else {
      throw Refusal("\"\(notation)\" is no key; allowed: characters as gg, C-x, Enter, Space, F1")
    }
    return KeySequence(notation)
  }
}
