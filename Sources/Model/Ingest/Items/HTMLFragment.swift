/// A piece of HTML inside another file.
enum HTMLFragment {
  /// Its text, a paragraph a line.
  static func text(of html: String) -> String { html }
}
