/// What a composition matched, with the values of the annotations in it.
struct ComposedMatch<Value: Sendable> {
  /// The tokens.
  let match: Match
  /// The annotations of the layer below.
  let layer: AnnotationLayer<Value>

  /// The value of the annotation that a capture begins with.
  func value(_ capture: Int) -> Value? {
    match.captures[capture].flatMap { layer.annotation(at: $0.lowerBound)?.value }
  }
}
