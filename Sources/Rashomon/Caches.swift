import Model

/// What some paths gave at earlier starts: articles, and what was worked out from them.
struct Caches {
  let reading: ReadingCache
  let analysis: AnalysisCache
}
