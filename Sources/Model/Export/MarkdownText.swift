/// Escapes text for Markdown (CommonMark 0.31 with GitHub's tables and links): what an article says
/// is shown, never obeyed.
public enum MarkdownText {
  /// The text on one line, with every sign that Markdown reads as markup escaped.
  public static func escaped(_ text: String) -> String {
    let line = VisibleLine.of(text)
    var result = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "@":
        result.append("\\")
      case "+", "-", "=":
        if index == 0 { result.append("\\") }
      case ".", ")":
        // "1." and "1)" begin a list.
        let isLast = index + 1 == scalars.count || scalars[index + 1] == " "
        let isNumber =
          index > 0 && isLast && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        // GitHub makes a link of "www." without further markup.
        if isNumber || endsWithWWW(scalars[..<index]) { result.append("\\") }
      case ":" where scalars[index...].starts(with: "://".unicodeScalars):
        result.append("\\")
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func endsWithWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
