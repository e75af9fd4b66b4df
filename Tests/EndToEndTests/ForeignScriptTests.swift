import TUI
import TestSupport
import Testing

/// Scripts of other widths and directions, on a terminal that counts cells for itself.
@Suite(.serialized) struct ForeignScriptTests {
  private static let texts = [
    "CJK: 東京で会談が行われた。 Xi and Putin spoke by telephone on Friday, 首脳会談.",
    "Marks: cafe\u{301} Nguy\u{1EC5}n e\u{301}\u{327} and Z\u{351}\u{34B}algo stand here.",
    "Emoji: \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} family \u{2764}\u{FE0F} heart \u{1F1FA}\u{1F1E6} flag 1\u{FE0F}\u{20E3} key.",
    "Right to left: \u{2067}مرحبا بالعالم\u{2069} and שלום \u{202B}עולם\u{202C} in a line of Latin words.",
    "Hindi: नमस्ते दुनिया and Thai: สวัสดีชาวโลก, Hangul: \u{1112}\u{1161}\u{11AB} 한국.",
  ]

  private func place() throws -> Workplace {
    let place = try Workplace()
    let text = Self.texts.joined(separator: "\n\n")
    try place.write(
      "Xi and Putin spoke by telephone on Friday, the Kremlin said.\n\n\(text)\n", to: "a.txt")
    try place.write(
      "Xi and Putin spoke by telephone on Monday, the Kremlin said.\n\n\(text)\n", to: "b.txt")
    return place
  }

  @Test func noColumnIsShiftedInCompare() throws {
    let place = try place()
    let reader = try place.open(["compare", place.path(of: "a.txt"), place.path(of: "b.txt")])
    reader.waitFor("heart")
    reader.press("zRG")
    reader.waitFor("Hangul")
    reader.press("gg")
    reader.waitFor("on Friday, the Kremlin")
    let border = try #require(
      (0..<120).first { column in reader.screen[0, column].text == "│" })
    let height = try #require(
      (0..<40).first { row in reader.screen[row, border].text == "┴" })
    #expect(height > 12)
    for row in 0..<height {
      let columns = (0..<120).filter { reader.screen[row, $0].text == "│" }
      #expect(columns == [border], "row \(row): \(reader.screen.rows[row])")
    }
    #expect(reader.screen.unknown == [])
    let text = String(decoding: reader.bytes, as: UTF8.self)
    for control in ["\u{2067}", "\u{202B}", "\u{200D}", "\u{FE0F}"] {
      #expect(!text.unicodeScalars.contains { String($0) == control })
    }
  }

  @Test func aTitleInAnotherScriptKeepsTheColumnsOfTheLibrary() throws {
    let place = try place()
    try place.write("東京で会談 \u{1F468}\u{200D}\u{1F469} שלום\n\nXi spoke on Friday.\n", to: "c.txt")
    let reader = try place.open()
    reader.waitFor("東京")
    let date = try #require(reader.screen.rows[1].range(of: "date"))
    let column = reader.screen.rows[1].distance(
      from: reader.screen.rows[1].startIndex, to: date.lowerBound)
    for row in 2..<8 where reader.screen[row, column].text == "?" {
      #expect(reader.screen[row, column - 1].text == " ")
    }
    #expect(reader.screen.unknown == [])
  }
}
