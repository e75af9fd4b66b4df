extension Discrepancy {
  /// This mark with what was changed from `base` to `later`: two readers may have the same mark open,
  /// and the verdict of one must not undo the note of the other.
  public func taking(_ later: Discrepancy, since base: Discrepancy) -> Discrepancy {
    var merged = self
    if later.verdict != base.verdict { merged.verdict = later.verdict }
    if later.note != base.note { merged.note = later.note }
    if later.tags != base.tags { merged.tags = later.tags }
    if later.passages != base.passages { merged.passages = later.passages }
    merged.changed = later.changed
    return merged
  }
}
