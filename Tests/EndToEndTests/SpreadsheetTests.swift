import Foundation
import TestSupport
import Testing

private let python = OtherProgram("python3")
private let office = OtherProgram("soffice", "libreoffice")

/// Other programs read the table that is exported.
@Suite(.serialized) struct SpreadsheetTests {
  @Test(.enabled(if: python != nil, "needs python3"))
  func pythonReadsEveryRowWithEveryColumn() throws {
    let table = try table()
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
      print(json.dumps(rows))
      """
    let run = try #require(python).run(["-c", script, table.file], home: table.home.path)
    let rows = try rows(run.output)
    let header = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == header.count })
    let note = try #require(header.firstIndex(of: "note"))
    #expect(rows.count { $0[note].hasPrefix("'=1+1, <b>") && $0[note].contains("\nsee ") } == 6)
    #expect(rows.joined().allSatisfy { !"=+-@\t\r".contains($0.first ?? "a") })
  }

  @Test(.enabled(if: office != nil && python != nil, "needs LibreOffice and python3"))
  func aSpreadsheetTakesNoCellForAFormula() throws {
    let table = try table()
    // Comma, quotation mark, UTF-8, from the first line on.
    let options = "44,34,76,1"
    let run = try #require(office).run(
      [
        "--headless", "--infilter=CSV:\(options)", "--convert-to",
        "csv:Text - txt - csv (StarCalc):\(options)", "--outdir", table.home.path + "/out",
        table.file,
      ], home: table.home.path)
    #expect(run.status == 0, "\(run.errors)")
    let script = """
      import csv, json, sys
      read = lambda name: list(csv.reader(open(name, newline="", encoding="utf-8")))
      print(json.dumps([[str(read(sys.argv[1]) == read(sys.argv[2])), str(len(read(sys.argv[2])))]]))
      """
    let check = try #require(python).run(
      ["-c", script, table.file, table.home.path + "/out/table.csv"], home: table.home.path)
    let answer = try rows(check.output)
    #expect(answer.first?.first == "True")
    #expect(answer.first?.last.flatMap { Int($0) } ?? 0 > 6)
  }

  private func table() throws -> (file: String, home: TemporaryFolder) {
    let marked = try MarkedCase()
    let run = try marked.place.run(["export", "--format", "csv", marked.place.articles])
    let home = try TemporaryFolder()
    try home.write(run.text, to: "table.csv")
    return (home.path + "/table.csv", home)
  }

  private func rows(_ json: String) throws -> [[String]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String]])
  }
}
