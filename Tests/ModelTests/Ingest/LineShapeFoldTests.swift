import Testing

@testable import Model

@Suite struct LineShapeFoldTests {
  @Test(arguments: [
    ("Photo: ANA Díaz", "photo: ana díaz"), ("“It’s  ÉTÉ”\t‘now’", "\"it's été\" 'now'"),
    ("a\u{A0}\u{2003}b\u{200B}c\u{FEFF}", "a bc"), ("İstanbul", "i\u{307}stanbul"),
    ("Ⱥ Ⱦ ẞ", "ⱥ ⱦ ß"), ("", ""), ("\r\n", " "),
  ])
  func aLineIsFolded(line: String, folded: String) {
    #expect(LineShape.fold(line) == folded)
  }

  @Test func anOpeningIsFoundByItsFirstByte() {
    let openings: LineOpenings = ["photo:", "photo by ", "(ap photo"]
    #expect(openings.open("photo by ana") && openings.open("(ap photo/ana)"))
    #expect(!openings.open("photos of ana") && !openings.open("") && !openings.open("éclair"))
  }
}
