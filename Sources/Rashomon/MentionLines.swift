import Model

/// The annotations of an article as the lines that are printed, in order of the text; `published` is
/// the day that relative times ("on Friday") resolve against, nil where unknown.
func mentionLines(of article: Article, published: CalendarDate?) -> [MentionLine] {
  []
}
