/// Compares media and forms of speech: some exclude each other, some may hold at once.
enum ChannelComparator {
  private typealias Channel = SlotValue.Channel

  /// Forms that are one occasion in other words: an interview may be on the radio, reporters are told
  /// things at a news conference.
  private static let groups: [Set<Channel>] = [
    [.telephone], [.video], [.inPerson], [.televised], [.newsConference], [.written, .socialMedia],
    [.radio], [.televisionInterview], [.letter], [.email],
  ]

  /// Media of a contact, and forms of a statement that are spoken or written, exclude each other; a
  /// plain statement or interview may be any of them.
  static func compare(_ left: SlotValue.Channel, _ right: SlotValue.Channel)
    -> SlotComparator.Outcome
  {
    let isOne = groups.contains { $0.contains(left) && $0.contains(right) }
    let isPlain = [left, right].contains { $0 == .statement || $0 == .interview }
    let isTelevised = Set([left, right]) == [.televised, .televisionInterview]
    let isWriting = Set([left, right]).isSubset(of: [.letter, .email, .written, .socialMedia])
    if isOne || isPlain || isTelevised || isWriting {
      return SlotComparator.Outcome(
        relation: left == right ? .agree : .compatible, reason: .channelsFit(left, right),
        rule: "compare.channelFits")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentChannels(left, right), rule: "compare.channel")
  }
}
