/// Bytes that act on a terminal, a page, a spreadsheet or a shell where they come out as they went in,
/// or hide words from those who read.
public struct HostilePayload: Hashable, Sendable {
  /// What it is, as in "OSC 52"; it stands in names of files, and so is letters, digits and hyphens.
  public let name: String
  /// The bytes, which need be no UTF-8.
  public let bytes: [UInt8]

  init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, scalars: some Sequence<UInt32>) {
    var text = String.UnicodeScalarView()
    for value in scalars { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    self.init(name, String(text))
  }

  /// Every payload.
  public static let all = controls + sequences + invisible + broken + markup

  /// Each control for itself (ECMA-48), in a text file alone: the others hold them in rows.
  public static let singleControls =
    (Array(0x00...0x1F) + [0x7F] + Array(0x80...0x9F)).map { (value: UInt32) in
      HostilePayload("control-\(value)", scalars: [0x61, value, 0x62])
    }

  private static let controls = [
    HostilePayload("nul", "a\u{0}b"),
    HostilePayload("c0", scalars: (1...0x1F).flatMap { (value: UInt32) in [value, 0x78] }),
    HostilePayload("delete", "a\u{7F}b"),
    HostilePayload("c1", scalars: (0x80...0x9F).flatMap { (value: UInt32) in [value, 0x78] }),
    HostilePayload("c1-bytes", bytes: Array("a".utf8) + [0x9B, 0x32, 0x4A, 0x9D, 0x90, 0x9C]),
    HostilePayload("backspaces", "safe\u{8}\u{8}\u{8}\u{8}evil"),
    HostilePayload("carriage-return", "seen\rover"),
    HostilePayload("line-ends", "one\r\ntwo\n\n\nthree\u{B}four\u{C}five"),
    HostilePayload("shifts", "\u{E}qqqq\u{F}"),
  ]

  /// Sequences of ECMA-48 and of xterm.
  private static let sequences = [
    HostilePayload("csi-erase", "\u{1B}[2J\u{1B}[H"),
    HostilePayload("csi-look", "\u{1B}[31;1;8m"),
    HostilePayload("csi-report", "\u{1B}[6n\u{1B}[c\u{1B}[>0q\u{1B}[21t"),
    HostilePayload("csi-modes", "\u{1B}[?1003h\u{1B}[?1049l\u{1B}[?25l"),
    HostilePayload("csi-c1", "\u{9B}2J\u{9B}31m"),
    HostilePayload("osc-title", "\u{1B}]0;owned\u{7}"),
    HostilePayload("osc-8", "\u{1B}]8;;https://evil.example\u{1B}\\here\u{1B}]8;;\u{1B}\\"),
    HostilePayload("osc-52", "\u{1B}]52;c;b3duZWQ=\u{7}"),
    HostilePayload("osc-colours", "\u{1B}]11;?\u{7}\u{1B}]4;1;#000000\u{1B}\\"),
    HostilePayload("osc-file", "\u{1B}]1337;File=name=b3duZWQ=:AAAA\u{7}"),
    HostilePayload("osc-c1", "\u{9D}0;owned\u{9C}"),
    HostilePayload("osc-open", "\u{1B}]0;no end"),
    HostilePayload("dcs", "\u{1B}P+q544e\u{1B}\\\u{1B}P$q\"p\u{1B}\\"),
    HostilePayload("apc", "\u{1B}_Ga=T,f=24;AAAA\u{1B}\\"),
    HostilePayload("pm-sos", "\u{1B}^private\u{1B}\\\u{1B}Xstart\u{1B}\\"),
    HostilePayload("reset", "\u{1B}c\u{1B}#8\u{1B}(0"),
    HostilePayload("escape-last", "end\u{1B}"),
  ]

  /// What hides words or turns them round (UTS 39, CVE-2021-42574).
  private static let invisible = [
    HostilePayload("overrides", "\u{202E}desrever\u{202C}\u{202D}\u{202A}\u{202B}"),
    HostilePayload("isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}"),
    HostilePayload("direction-marks", "\u{200E}a\u{200F}b\u{61C}c"),
    HostilePayload("zero-width", "a\u{200B}b\u{2060}c\u{FEFF}d"),
    HostilePayload("joiners", "a\u{200C}b\u{200D}c"),
    HostilePayload("operators", scalars: [0x61] + Array(0x2061...0x2065) + Array(0x206A...0x206F)),
    HostilePayload("tags", scalars: [0x61, 0xE0001] + Array(0xE0020...0xE007F)),
    HostilePayload("ignorable", scalars: [0x61, 0xE0000, 0xE0002, 0xE0080, 0xE0FFF, 0xFFF0]),
    HostilePayload("variations", scalars: [0x61] + Array(0xFE00...0xFE0F)),
    HostilePayload("more-variations", scalars: [0x61] + Array(0xE0100...0xE01EF)),
    HostilePayload("fillers", scalars: [0x115F, 0x1160, 0x3164, 0xFFA0, 0x34F, 0x17B4, 0x180E]),
    HostilePayload("stacked", "Z" + String(repeating: "\u{301}", count: 200)),
    HostilePayload("stacked-kinds", scalars: [0x5A] + Array(0x300...0x36F) + [0x489, 0x20DD]),
    HostilePayload("separators", "a\u{2028}b\u{2029}c\u{85}d"),
    HostilePayload("annotations", "a\u{FFF9}b\u{FFFA}c\u{FFFB}"),
    HostilePayload("noncharacters", scalars: [0x61, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF]),
    HostilePayload("unassigned", scalars: [0x61, 0x378, 0x1FAFF, 0x323AF]),
    HostilePayload("private-use", scalars: [0xE000, 0xF8FF, 0xF0000, 0x10FFFD]),
    HostilePayload("emoji", "👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 👍🏿"),
    HostilePayload("wide", "ＦＵＬＬ ﷽ 𒐫 ꧅ İßŉﬃ"),
  ]

  /// Bytes that are no UTF-8 (RFC 3629).
  private static let broken = [
    HostilePayload("surrogates", bytes: [0x61, 0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80, 0x62]),
    HostilePayload("overlong", bytes: [0x61, 0xC0, 0x9B, 0x5B, 0x32, 0x4A, 0xE0, 0x80, 0x9B]),
    HostilePayload("no-lead", bytes: [0x61, 0xFF, 0xFE, 0xF5, 0x80, 0xBF, 0x62]),
    HostilePayload("cut", bytes: [0x61, 0xE2, 0x82]),
  ]

  private static let markup = [
    HostilePayload("formula", "=HYPERLINK(\"http://evil.example\";\"x\")"),
    HostilePayload("formula-plus", "+cmd|' /C calc'!A0"),
    HostilePayload("formula-at", "@SUM(1+1)*cmd|' /C calc'!A0"),
    HostilePayload("formula-minus", "-2+3+cmd|' /C calc'!A0"),
    HostilePayload("formula-tab", "\t=1+1"),
    HostilePayload("formula-return", "\r=1+1"),
    HostilePayload("formula-wide", "＝1+1"),
    HostilePayload("formula-filler", "\u{FEFF}=1+1"),
    HostilePayload("script", "</script></title><script>alert(1)</script>"),
    HostilePayload("image", "<img src=x onerror=alert(1)><svg onload=alert(1)>"),
    HostilePayload("javascript", "javascript:alert(1)"),
    HostilePayload("javascript-link", "[x](javascript:alert(1)) <a href=\"javascript:x()\">y</a>"),
    HostilePayload("attribute", "\" onmouseover=\"alert(1)\" x='"),
    HostilePayload("comment-end", "--> ]]> <!-- -->"),
    HostilePayload("references", "&lt;script&gt; &#27;[2J &#x202e;"),
    HostilePayload("pipes", "a | b || c \\| d"),
    HostilePayload("table", "x\n|---|---|\n| a | b |"),
    HostilePayload("backticks", "```\n` `` ~~~"),
    HostilePayload(
      "markdown", "# h * b _ i ![x](http://evil.example/p.png) <details> www.evil.example"),
    HostilePayload("shell", "$(touch owned) `touch owned`; touch owned & | touch owned"),
    HostilePayload("dash", "-rf --no-preserve-root"),
    HostilePayload("format", "%s%n%x{0}\\u001b[2J\\x1b[2J\\e[2J"),
    HostilePayload("sql", "'; DROP TABLE mark; --"),
    HostilePayload("json", "\"},{\"x\":\"\\ud800"),
    HostilePayload("yaml", ": - [ { & * ! | > !!python/object"),
    HostilePayload(
      "numbers", "99999999999999999999999 0000-00-00 9999-99-99 1e999 -9223372036854775808"),
    HostilePayload("long-word", String(repeating: "x", count: 20_000)),
  ]
}
