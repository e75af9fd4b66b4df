import TestSupport
import Testing

@Suite struct OutputScanTests {
  @Test(arguments: HostilePayload.singleControls.map(\.name))
  func everyControlIsFoundWhereItComesOutAsItStands(name: String) throws {
    let payload = try #require(HostilePayload.singleControls.first { $0.name == name })
    var scan = OutputScan()
    scan.look(at: payload.bytes, from: "x")
    #expect(scan.count == (["control-9", "control-10"].contains(name) ? 0 : 1))
  }

  @Test func everySequenceAndWhatHidesWordsIsFound() {
    let harmless = ["private-use", "wide", "unassigned", "noncharacters", "osc-c1-none"]
    let expected = HostilePayload.all.filter { payload in
      !harmless.contains(payload.name)
        && payload.bytes.contains { $0 < 0x20 || $0 >= 0x7F }
        && !["formula-tab", "table", "backticks", "formula-wide"].contains(payload.name)
    }
    #expect(expected.count > 40)
    for payload in expected {
      var scan = OutputScan()
      scan.look(at: payload.bytes, from: payload.name)
      #expect(scan.count > 0, "\(payload.name)")
    }
  }

  @Test func ordinaryTextPasses() {
    var scan = OutputScan()
    scan.look(at: Array("Ünï ☎️ ≠ “x”\tb\r\nc\n मराठी بالعربية 渡船\n".utf8), from: "x")
    #expect(scan.count == 0, "\(scan.examples)")
  }
}
