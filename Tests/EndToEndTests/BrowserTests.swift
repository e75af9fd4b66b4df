import Foundation
import TestSupport
import Testing

private let browser = OtherProgram("chromium", "chromium-browser", "google-chrome")

/// The page in a real browser, where one is installed.
@Suite(.serialized, .enabled(if: browser != nil, "needs Chromium")) struct BrowserTests {
  private static let options = [
    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr",
  ]

  @Test func thePageIsShownWithoutAWordOnTheConsole() throws {
    let page = try page()
    let run = try browse(["--dump-dom"], page)
    #expect(run.output.contains("<h1>Comparison of sources</h1>"))
    #expect(run.output.contains("On which day was the call?"))
    #expect(run.output.contains("<mark>Friday</mark>"))
    // What was written as words is words in the browser too, and no element.
    #expect(run.output.contains("&lt;b&gt;0&lt;/b&gt;"))
    #expect(!run.output.contains("<b>0</b>"))
    #expect(!run.errors.contains("CONSOLE"), "\(run.errors)")
  }

  @Test(arguments: ["1280,1600", "390,1600"])
  func aPictureOfThePageIsNotBlank(size: String) throws {
    let page = try page()
    try page.home.write("<!DOCTYPE html><title>x</title>", to: "blank.html")
    let sizes = try ["page", "blank"].map { name -> Int in
      let picture = "\(page.home.path)/\(name).png"
      let run = try browse(
        ["--window-size=\(size)", "--screenshot=\(picture)"],
        (file: "\(page.home.path)/\(name).html", home: page.home))
      #expect(run.status == 0, "\(run.errors)")
      return try Data(contentsOf: URL(fileURLWithPath: picture)).count
    }
    #expect(sizes[0] > 4 * sizes[1], "\(sizes)")
  }

  @Test func thePageIsPrinted() throws {
    let page = try page()
    let paper = page.home.path + "/page.pdf"
    _ = try browse(["--print-to-pdf=\(paper)", "--no-pdf-header-footer"], page)
    #expect(try Data(contentsOf: URL(fileURLWithPath: paper)).starts(with: Data("%PDF".utf8)))
  }

  private func page() throws -> (file: String, home: TemporaryFolder) {
    let marked = try MarkedCase()
    let run = try marked.place.run(["export", "--format", "html", marked.place.articles])
    let home = try TemporaryFolder()
    try home.write(run.text, to: "page.html")
    return (home.path + "/page.html", home)
  }

  private func browse(
    _ arguments: [String], _ page: (file: String, home: TemporaryFolder)
  ) throws -> OtherProgram.Run {
    let folder = "--user-data-dir=\(page.home.path)/profile"
    return try #require(browser).run(
      Self.options + [folder] + arguments + ["file://\(page.file)"], home: page.home.path)
  }
}
