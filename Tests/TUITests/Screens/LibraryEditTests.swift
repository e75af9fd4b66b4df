import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct LibraryEditTests {
  private func member(_ invented: InventedArticle) -> StoryEdit.Member {
    StoryEdit.Member(invented.article)
  }

  @Test func chosenArticlesAreSplitOffAndTheStoriesMadeAnew() {
    var driver = Driver.onFerry()
    driver.press("j", "Space", "Space", "x")
    let change = StoryEdit.Change.split([member(FerryStory.a), member(FerryStory.b)])
    #expect(driver.effects == [.editStories(change)])
    let edit = StoryEdit(id: "1", change: change, created: "2024-03-10T08:00:00Z")
    driver.tell(.storiesEdited(edit, cause: .edit))
    #expect(driver.effects.last == .regroup(generation: 2))
    #expect(driver.state.message?.text == "2 articles split off as a story; u undoes it")
    driver.press("u")
    #expect(driver.effects.last == .deleteStoryEdit(edit))
    driver.tell(.storiesEdited(edit, cause: .undo))
    #expect(driver.effects.last == .regroup(generation: 3))
    driver.press("C-r")
    #expect(driver.effects.last == .saveStoryEdit(edit))
    driver.tell(.storiesEdited(edit, cause: .redo))
    driver.press("C-r")
    #expect(driver.state.message?.text == "nothing to do again")
  }

  @Test func withoutAChoiceTheArticleLookedAtIsSplitOff() {
    var driver = Driver.onFerry()
    driver.press("j", "j", "x")
    #expect(driver.effects == [.editStories(.split([member(FerryStory.b)]))])
  }

  @Test func aStoryIsJoinedWithTheOneLookedAt() {
    var driver = Driver.onFerry()
    driver.press("Space", "G", "k", "J")
    let all = [FerryStory.a, FerryStory.b, FerryStory.c, FerryStory.d, FerryStory.e]
    #expect(driver.effects == [.editStories(.join((all + [FerryStory.alone]).map(member)))])
  }

  @Test func articlesAreMovedToTheStoryLookedAt() {
    var driver = Driver.onFerry()
    driver.press("G", "k", "Space", "gg", "p")
    #expect(
      driver.effects == [
        .editStories(.move([member(FerryStory.alone)], to: member(FerryStory.a)))
      ])
    driver.press("Esc", "j", "Space", "gg", "p")
    #expect(driver.state.message?.text == "they are in this story already")
  }

  @Test func marksAndStoriesAreUndoneInTheOrderInWhichTheyWereMade() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark(id: "m1")
    driver.tell(.storiesEdited(FerryStory.edit, cause: .edit))
    driver.press("u")
    #expect(driver.effects.last == .deleteStoryEdit(FerryStory.edit))
    driver.tell(.storiesEdited(FerryStory.edit, cause: .undo))
    driver.press("u")
    #expect(driver.effects.last == .deleteMarks(ids: ["m1"], cause: .undo))
  }

  @Test func readAndUnreadAreToggledAndKept() {
    var driver = Driver.onFerry()
    let id = FerryStory.a.article.id
    driver.press("j", "R")
    #expect(driver.effects == [.keepRead(id)])
    #expect(!FrameText.rows(of: driver.frame)[3].contains("* A"))
    driver.press("R")
    #expect(driver.effects == [.keepRead(id), .forgetRead(id)])
    #expect(FrameText.rows(of: driver.frame)[3].contains("* A"))
    // A story's articles all become read before they become unread.
    driver.press("R", "gg", "R")
    #expect(driver.effects.count == 7)
    #expect(driver.state.read.count == 5)
    #expect(driver.state.message?.text == "4 articles read")
  }

  @Test func aStoryTellsHowManyOfItsConflictsAreReviewedAndSignsTheLast() {
    var driver = Driver.comparing()
    for number in 1...3 {
      driver.press("m", "2")
      driver.keepLastMark(id: "m\(number)")
      driver.press("]c")
      var library = driver
      library.press("L")
      let row = FrameText.rows(of: library.frame)[2]
      #expect(row.contains("3 conflicts, \(number) reviewed"))
      #expect(row.contains("✓") == (number == 3))
    }
  }

  @Test func aStoryIsChosenWholeAndDroppedWhole() {
    var driver = Driver.onFerry()
    driver.press("Space")
    #expect(driver.state.message?.text == "5 articles chosen; c compares them")
    driver.press("gg", "Space")
    #expect(driver.state.message?.text == "0 articles chosen")
  }
}
