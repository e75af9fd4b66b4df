import Foundation
import Model
import TestSupport
import Testing

/// Holds the stories against published articles of events in pairs of twins, where they are beside
/// the project.
@Suite struct GroupingGoldTests {
  private let shared = ProjectFolder.path + "/../shared/"

  /// The groups of article files, by their last component.
  private func stories(_ folder: String) -> [[String]] {
    let analysis = analyze(readArticles(at: [folder]).articles)
    return analysis.stories.map { story in
      story.articles.compactMap { analysis.article($0)?.file.split(separator: "/").last }
        .map(String.init)
    }
  }

  @Test func storiesAreTheEvents() throws {
    guard let data = FileManager.default.contents(atPath: shared + "gold/grouping.json") else {
      return
    }
    let events = try JSONDecoder().decode([String: String].self, from: data)
    let stories = stories(shared + "grouping/articles")
    let sizes = Dictionary(grouping: events.values) { $0 }.mapValues { Double($0.count) }
    // B-cubed (Bagga and Baldwin 1998): the means over articles of how pure and how whole their story
    // is.
    var precision = 0.0
    var recall = 0.0
    var joined: Set<String> = []
    for story in stories {
      let counts = Dictionary(grouping: story.compactMap { events[$0] }) { $0 }.mapValues(\.count)
      for (event, count) in counts {
        let shared = Double(count)
        precision += shared * shared / Double(story.count)
        recall += shared * shared / (sizes[event] ?? shared)
      }
      let topics = Dictionary(grouping: counts.keys) { $0.prefix { $0.isNumber } }
      for (topic, twins) in topics where twins.count > 1 { joined.insert(String(topic)) }
    }
    precision /= Double(events.count)
    recall /= Double(events.count)
    #expect(2 * precision * recall / (precision + recall) >= 0.95)
    #expect(joined.count <= 1)
  }

  @Test(arguments: ["seeds", "../shared/seeds"])
  func theSeedsAreOneStory(folder: String) {
    let path = ProjectFolder.path + "/" + folder
    guard FileManager.default.fileExists(atPath: path) else { return }
    #expect(stories(path).map(\.count) == [5])
  }

  @Test func sixFoldersTogetherAreSixStories() throws {
    guard let folders = try? FileManager.default.contentsOfDirectory(atPath: shared + "stories")
    else { return }
    let wanted = folders.sorted().map { folder in
      let files = try? FileManager.default.contentsOfDirectory(atPath: shared + "stories/" + folder)
      return Set(files ?? [])
    }.filter { !$0.isEmpty }
    #expect(Set(stories(shared + "stories").map(Set.init)) == Set(wanted))
  }
}
