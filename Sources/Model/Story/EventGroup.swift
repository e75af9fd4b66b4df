/// Claims of one story that speak of the same event: the same kind, the same participants, whatever
/// the dates say.
struct EventGroup {
  let event: EventKey
  /// By article and place.
  let claims: [Claim]

  /// The groups of a story, by event. Participants are renamed to the story's names for them;
  /// `further` holds claims that the story adds to those of its articles, by article.
  static func groups(
    _ readings: [ArticleReading], names: NameTable, further: [ArticleID: [Claim]]
  ) -> [EventGroup] {
    var groups: [EventKey: [Claim]] = [:]
    for reading in readings {
      for claim in reading.claims + (further[reading.article] ?? []) {
        let participants = Set(claim.event.participants.map(names.label))
        // "Putin and the Russian leader" is one man, and no event between two.
        if claim.event.participants.count > 1, participants.count < 2 { continue }
        let event =
          participants.isEmpty
          ? claim.event
          : EventKey(
            kind: claim.event.kind, participants: Array(participants), time: claim.event.time)
        groups[event, default: []].append(
          Claim(
            article: claim.article, event: event, slot: claim.slot,
            value: claim.slot == .who ? claim.value : rename(claim.value, names, event),
            range: claim.range, sentence: claim.sentence,
            attribution: claim.attribution, origin: claim.origin, hedge: claim.hedge,
            anchor: claim.anchor, span: claim.span, rules: claim.rules))
      }
    }
    let scopes = PlaceScopes(readings)
    return groups.keys.sorted().flatMap { event in
      let claims = groups[event] ?? []
      let loose = AnchorGroups.groups(claims.filter { $0.anchor != nil }).map(scopes.sharp)
      return [EventGroup(event: event, claims: claims.filter { $0.anchor == nil })]
        .filter { !$0.claims.isEmpty }
        + loose.filter { !$0.isEmpty }.map { EventGroup(event: event, claims: $0) }
    }
  }

  /// "Ankara had asked for it" means the Turkish leader where he takes part.
  private static func rename(
    _ value: SlotValue, _ names: NameTable, _ event: EventKey
  ) -> SlotValue {
    guard case .name(let name) = value else { return value }
    let leader = names.label("leader of " + name)
    return .name(event.participants.contains(leader) ? leader : names.label(name))
  }
}
