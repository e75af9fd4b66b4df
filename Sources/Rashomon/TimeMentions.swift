import Model

/// The times that an article mentions, in order of the text; `published` is the day that relative
/// ones ("on Friday") resolve against, nil where unknown.
func timeMentions(in article: Article, published: CalendarDate?) -> [MentionLine] {
  []
}
