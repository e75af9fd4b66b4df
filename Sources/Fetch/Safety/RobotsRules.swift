/// What a robots.txt says to one program (RFC 9309).
public struct RobotsRules: Hashable, Sendable {
  private struct Rule: Hashable, Sendable {
    let isAllowed: Bool
    let pattern: [UInt8]
  }

  private let rules: [Rule]
  /// The rest between two requests that the site asks for, in milliseconds, at most a day; nil where it
  /// asks for none. No part of RFC 9309, and common ("Crawl-delay: 10").
  public let crawlDelay: Int?

  /// The most bytes that are read; RFC 9309, section 2.5, asks for no less.
  public static let limit = 500 * 1_024

  /// No rules: everything is allowed, as where there is no robots.txt.
  public static let allowingAll = RobotsRules(rules: [], crawlDelay: nil)

  private init(rules: [Rule], crawlDelay: Int?) {
    self.rules = rules
    self.crawlDelay = crawlDelay
  }

  /// Reads a robots.txt for a program whose product token is `agent`: the groups that name it, else
  /// those for all. Lines that are no rules are passed over.
  public init(_ bytes: [UInt8], agent: String) {
    var own: [Rule] = []
    var common: [Rule] = []
    var delays: (own: Int?, common: Int?) = (nil, nil)
    var isOwnNamed = false
    var names: [String] = []
    var isAmongNames = false
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let text = bytes.dropFirst(mark.count).prefix(RobotsRules.limit)
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let (key, value) = RobotsRules.pair(line) else { continue }
      if key == "user-agent" {
        if !isAmongNames { names = [] }
        isAmongNames = true
        names.append(String(decoding: value, as: UTF8.self).lowercased())
        isOwnNamed = isOwnNamed || names.last == agent
      } else if key == "allow" || key == "disallow" {
        isAmongNames = false
        // An empty value matches nothing: "Disallow:" alone allows everything.
        guard !value.isEmpty else { continue }
        let rule = Rule(isAllowed: key == "allow", pattern: RobotsRules.normal(value))
        if names.contains(agent) { own.append(rule) }
        if names.contains("*") { common.append(rule) }
      } else if key == "crawl-delay" {
        isAmongNames = false
        let delay = RobotsRules.milliseconds(value)
        if names.contains(agent) { delays.own = delays.own ?? delay }
        if names.contains("*") { delays.common = delays.common ?? delay }
      }
    }
    rules = isOwnNamed ? own : common
    crawlDelay = isOwnNamed ? delays.own : delays.common
  }

  /// Seconds with or without a decimal fraction; nil where they are none.
  private static func milliseconds(_ value: ArraySlice<UInt8>) -> Int? {
    guard let seconds = Double(String(decoding: value.prefix(20), as: UTF8.self)),
      seconds.isFinite, seconds >= 0
    else { return nil }
    return Int(min(seconds, 86_400) * 1_000)
  }

  /// Whether a path with its query may be asked for: the rule with the longest pattern decides, and
  /// of two as long the one that allows (section 2.2.2).
  /// - Complexity: the length of the path times that of all patterns.
  public func allows(_ target: String) -> Bool {
    let path = RobotsRules.normal(Array(target.utf8)[...])
    if path.starts(with: "/robots.txt".utf8) { return true }
    let matching = rules.filter { RobotsRules.matches($0.pattern, path) }
    let best = matching.max { left, right in
      (left.pattern.count, left.isAllowed ? 1 : 0) < (right.pattern.count, right.isAllowed ? 1 : 0)
    }
    return best?.isAllowed ?? true
  }

  /// "*" stands for any bytes, "$" at the end for the end of the path. The last star alone is taken
  /// back, so the time is the product of the lengths and not exponential.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let wanted = isAnchored ? pattern.dropLast() : pattern[...]
    var (index, place) = (0, 0)
    var star: (index: Int, place: Int)?
    while true {
      if index < wanted.count, wanted[index] == UInt8(ascii: "*") {
        star = (index + 1, place)
        index += 1
      } else if index == wanted.count, !isAnchored || place == path.count {
        return true
      } else if index < wanted.count, place < path.count, wanted[index] == path[place] {
        index += 1
        place += 1
      } else if let back = star, back.place < path.count {
        star = (back.index, back.place + 1)
        (index, place) = (back.index, back.place + 1)
      } else {
        return false
      }
    }
  }

  /// Bytes outside ASCII are percent-encoded and hex digits are in upper case, so that two ways of
  /// writing a path compare equal.
  private static func normal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var digitsDue = 0
    for byte in bytes {
      if byte >= 0x80 {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        let isLower = digitsDue > 0 && (0x61...0x66).contains(byte)
        result.append(isLower ? byte & 0xDF : byte)
      }
      digitsDue = byte == UInt8(ascii: "%") ? 2 : max(0, digitsDue - 1)
    }
    return result
  }

  /// "key: value" without comment and blanks; the key in lower case.
  private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
    let content = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = String(decoding: trimmed(content[..<colon]), as: UTF8.self).lowercased()
    return (key, trimmed(content[(colon + 1)...]))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
  }
}
