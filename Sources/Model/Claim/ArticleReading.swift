/// What one article gave: its tokens, annotations and claims. The value that stages after this one
/// build on; nothing in it depends on other articles.
struct ArticleReading {
  let article: ArticleID
  let document: Document
  let names: [Annotation<Name>]
  /// Which of the names mean one person.
  let linker: NameLinker
  let times: [Annotation<Timex>]
  /// The times as what their words say, in the same order.
  let expressions: [Annotation<TimeExpression>]
  let claims: [Claim]
  /// What named persons say in it, in order of the text.
  let utterances: [Utterance]
  /// What it asserts and denies, in order of the text.
  let propositions: [Proposition]
  /// The clauses of prose and headlines, in order.
  let clauses: [Clause]
  /// Whether it tells of one thing on several days: "the third night of protests".
  let tellsSeries: Bool
  /// Events that lie ahead in the text ("a planned summit"), with their phrase: what was ahead tells
  /// when the article was written.
  let plannedEvents: [(event: EventKey, range: TextRange)]
}
