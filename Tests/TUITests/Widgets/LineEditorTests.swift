import TUI
import Testing

@Suite struct LineEditorTests {
  @Test(arguments: [
    ("ab cd", [Action.eraseWord], "ab ", 3), ("ab cd  ", [.eraseWord], "ab ", 3),
    ("ab", [.eraseToStart], "", 0), ("ab", [.lineStart, .eraseForward], "b", 0),
    ("ab", [.left, .eraseToEnd], "a", 1), ("ab", [.left, .left, .left, .right], "ab", 1),
    ("", [.eraseBack, .eraseForward, .eraseWord, .left, .right], "", 0),
    ("e\u{301}x", [.eraseBack, .eraseBack], "", 0),
    ("e\u{301}x", [.lineStart, .right], "e\u{301}x", 2),
    ("世界", [.eraseBack], "世", 1), ("ab", [.lineStart, .lineEnd], "ab", 2),
  ])
  func editingKeysEdit(text: String, actions: [Action], result: String, cursor: Int) {
    var editor = LineEditor(text)
    for action in actions {
      let isEdit = editor.edit(action)
      #expect(isEdit)
    }
    #expect(editor.text == result)
    #expect(editor.cursor == cursor)
  }

  @Test func textGoesInAtTheCursorAndControlsBecomeBlanks() {
    var editor = LineEditor("ac")
    _ = editor.edit(.left)
    editor.insert("é\n\u{1B}[m")
    #expect(editor.text == "aé  [mc")
    #expect(editor.cursor == 6)
  }

  @Test func aPastedBookIsCut() {
    var editor = LineEditor("x")
    editor.insert(String(repeating: "y", count: 3 * LineEditor.limit))
    #expect(editor.scalars.count == LineEditor.limit)
  }

  @Test func whatIsNoEditingIsRefused() {
    var editor = LineEditor()
    let isEdit = editor.edit(.verdict)
    #expect(!isEdit)
  }
}
