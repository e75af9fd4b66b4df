/// The annotations of one sentence, found by the token that they begin with.
struct AnnotationLayer<Value: Sendable>: Sendable {
  private let annotations: [Annotation<Value>]
  private let tags: [ValueTags]
  private let first: Int
  /// By token, from `first`: one past the index of the annotation that begins there, 0 for none.
  private let starts: [Int32]

  init(
    _ annotations: [Annotation<Value>], tokens: Range<Int>, tag: (Value) -> ValueTags
  ) {
    self.annotations = annotations
    tags = annotations.map { tag($0.value) }
    first = tokens.lowerBound
    var starts = [Int32](repeating: 0, count: tokens.count)
    for index in annotations.indices where tokens.contains(annotations[index].tokens.lowerBound) {
      starts[annotations[index].tokens.lowerBound - first] = Int32(clamping: index + 1)
    }
    self.starts = starts
  }

  /// The annotation that begins at a token.
  func annotation(at token: Int) -> Annotation<Value>? {
    index(at: token).map { annotations[$0] }
  }

  /// The tags of the annotation that begins at a token, none where none begins.
  func tags(at token: Int) -> ValueTags { index(at: token).map { tags[$0] } ?? [] }

  /// Where the annotation that begins at a token ends, if it carries one of the tags.
  func end(of wanted: ValueTags, at token: Int) -> Int? {
    guard let index = index(at: token), !tags[index].isDisjoint(with: wanted) else { return nil }
    return annotations[index].tokens.upperBound
  }

  private func index(at token: Int) -> Int? {
    guard starts.indices.contains(token - first) else { return nil }
    let index = Int(starts[token - first]) - 1
    return annotations.indices.contains(index) ? index : nil
  }
}
