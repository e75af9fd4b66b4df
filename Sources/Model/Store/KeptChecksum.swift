/// Tells whether what the store holds is what was put in: SQLite finds a damaged page, but no other
/// letter in a note.
struct KeptChecksum: Hashable {
  /// A mark, a pin or an edit of the stories.
  struct Key: Hashable {
    let kind: String
    let id: String
  }

  let key: Key
  /// FNV-1a of all fields, as SQLite holds whole numbers.
  let sum: Int64

  /// The checksum of what a change keeps; nil where it forgets.
  init?(_ entry: JournalEntry) {
    var hash = StableHash()
    switch entry {
    case .mark(let mark):
      key = Key(kind: "mark", id: mark.id)
      for part in [mark.verdict.rawValue, mark.note, mark.created, mark.changed, mark.author] {
        hash.add(part)
      }
      hash.add(mark.comparison.map { "=" + $0 } ?? "")
      for tag in mark.tags { hash.add(tag) }
      hash.add("passages")
      for passage in mark.passages { KeptChecksum.add(passage, to: &hash) }
    case .pin(let pin):
      key = Key(kind: "pin", id: pin.id)
      hash.add(pin.created)
      for passage in [pin.first, pin.second] { KeptChecksum.add(passage, to: &hash) }
    case .edit(let edit):
      key = Key(kind: "edit", id: edit.id)
      hash.add(edit.created)
      KeptChecksum.add(edit.change, to: &hash)
    case .unmark, .unpin, .unedit: return nil
    }
    sum = Int64(bitPattern: hash.value)
  }

  private static func add(_ passage: Discrepancy.Passage, to hash: inout StableHash) {
    let selector = passage.selector
    for part in [
      passage.file, passage.article.rawValue, passage.sha256, selector.exact, selector.prefix,
      selector.suffix, String(selector.start), String(selector.end),
    ] { hash.add(part) }
  }

  private static func add(_ change: StoryEdit.Change, to hash: inout StableHash) {
    let (name, members): (String, [StoryEdit.Member]) =
      switch change {
      case .join(let members): ("join", members)
      case .split(let members): ("split", members)
      case .move(let members, let target): ("move", [target] + members)
      }
    hash.add(name)
    for member in members {
      hash.add(member.article.rawValue)
      hash.add(member.file)
    }
  }
}
