/// The time expressions of an article with full TIMEX3 values, in order of the text.
///
/// `published` is the creation time; without it, what hangs on it keeps an underspecified value.
public func timeMentions(
  in article: Article, published: CalendarDate?
) -> [Annotation<Timex>] {
  TimeTagger(lexicon: .standard()).mentions(in: article, published: published)
}
