/// Which clauses of a story are about each concept: those of one concept stand together, ascending.
struct ConceptHolders {
  private let numbers: WordMap<Int>
  /// Where the clauses of each concept begin; one more than there are concepts.
  private let starts: [Int]
  private let clauses: [Int]

  /// Indexes clauses by what each is about. The clauses of each concept are counted first and then put
  /// in place: thousands of pairs need not be sorted.
  init(_ matters: [ConceptSet]) {
    var numbers = WordMap<Int>()
    var numberOfEach: [Int] = []
    var counts: [Int] = []
    for concept in matters.joined() {
      let number = numbers[concept] ?? counts.count
      if number == counts.count {
        numbers[concept] = number
        counts.append(0)
      }
      counts[number] += 1
      numberOfEach.append(number)
    }
    let starts = counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    var ends = starts
    var clauses = [Int](repeating: 0, count: numberOfEach.count)
    var next = 0
    for (clause, matter) in matters.enumerated() {
      for number in numberOfEach[next..<(next + matter.count)] {
        clauses[ends[number]] = clause
        ends[number] += 1
      }
      next += matter.count
    }
    self.numbers = numbers
    self.starts = starts
    self.clauses = clauses
  }

  /// The clauses about a concept.
  func clauses(about concept: UInt64) -> ArraySlice<Int> {
    guard let number = numbers[concept] else { return [] }
    return clauses[starts[number]..<starts[number + 1]]
  }

  /// How many clauses are about a concept.
  func count(_ concept: UInt64) -> Int {
    numbers[concept].map { starts[$0 + 1] - starts[$0] } ?? 0
  }
}
