import Testing

@testable import Model

@Suite struct TimeAxisTests {
  private func day(_ iso: String) -> Int { TimexInterval(iso)?.days.lowerBound ?? 0 }

  @Test(arguments: [(0, 0), (9, 9), (10, 10), (-1, -1), (-3, -3), (19, 19)])
  func eachDayHasItsPlace(offset: Int, place: Int) {
    #expect(TimeAxis(first: 0, count: 10, width: 10).place(of: offset) == place)
  }

  @Test func aDayStandsInTheMiddleOfItsPlacesAndManyDaysShareOne() {
    let wide = TimeAxis(first: 100, count: 10, width: 40)
    #expect((100...102).map(wide.place) == [2, 6, 10])
    let narrow = TimeAxis(first: 100, count: 40, width: 10)
    #expect([100, 101, 103, 104, 139, 99].map(narrow.place) == [0, 0, 0, 1, 9, -1])
  }

  @Test func placesOfAStretchAreCutAtTheEdges() {
    let axis = TimeAxis(first: 0, count: 10, width: 10)
    #expect(axis.places(of: 3...5) == 3...5)
    #expect(axis.places(of: -5...2) == 0...2)
    #expect(axis.places(of: -50...50) == 0...9)
    #expect(axis.places(of: 10...12) == nil)
    #expect(axis.places(of: -3...(-1)) == nil)
  }

  @Test(arguments: [
    (7, 90, TimeAxis.Step.day), (30, 90, .week), (365, 140, .months(1)),
    (365 * 3, 90, .months(6)), (365 * 20, 90, .years(2)), (365 * 900, 90, .years(100)),
  ])
  func theStepGoesFromDaysToCenturies(days: Int, width: Int, step: TimeAxis.Step) {
    let axis = TimeAxis(first: day("2000-01-01"), count: days, width: width)
    #expect(axis.step { Wording.tickWidth($0) + 2 } == step)
  }

  @Test(arguments: TimeAxis.Step.all.prefix(12))
  func labelsFitBetweenTicksWhateverTheStep(step: TimeAxis.Step) {
    let room = { (step: TimeAxis.Step) in Wording.tickWidth(step) + 2 }
    for count in [3, 10, 25, 60, 200, 400, 1000, 5000, 20_000, 100_000] {
      let axis = TimeAxis(first: day("1950-03-05"), count: count, width: 72)
      guard axis.step(room: room) == step else { continue }
      let ticks = axis.ticks(step)
      for (left, right) in zip(ticks, ticks.dropFirst()) {
        #expect(right.place - left.place >= Wording.tickWidth(step), "\(count) days")
      }
    }
  }

  @Test func ticksFallOnMondaysFirstsOfMonthsAndRoundYears() {
    func labels(_ first: String, _ count: Int, _ step: TimeAxis.Step) -> [String] {
      TimeAxis(first: day(first), count: count, width: count).ticks(step)
        .map { Wording.tick($0.day, step) }
    }
    #expect(
      labels("2025-02-21", 4, .day) == ["Fri 21 Feb", "Sat 22 Feb", "Sun 23 Feb", "Mon 24 Feb"])
    #expect(labels("2025-02-21", 14, .week) == ["24 Feb", "3 Mar"])
    #expect(labels("2025-02-21", 60, .months(1)) == ["Mar 2025", "Apr 2025"])
    #expect(labels("2024-11-02", 300, .months(3)) == ["Jan 2025", "Apr 2025", "Jul 2025"])
    #expect(labels("1987-05-02", 365 * 30, .years(10)) == ["1990", "2000", "2010"])
  }

  @Test func zoomingKeepsADayInItsPlaceAndStopsAtADay() {
    var axis = TimeAxis(first: 0, count: 400, width: 80)
    let place = axis.place(of: 300)
    axis = axis.zoomedIn(around: 300)
    #expect(axis.count == 200)
    #expect(abs(axis.place(of: 300) - place) <= 1)
    for _ in 0..<20 { axis = axis.zoomedIn(around: 300) }
    #expect(axis.count == 5)
    #expect(axis.days.contains(300))
    for _ in 0..<40 { axis = axis.zoomedOut(around: 300) }
    #expect(axis.count == DaySet.bounds.count)
  }

  @Test func panningStopsAtTheEndsOfTheCalendar() {
    let axis = TimeAxis(first: 0, count: 80, width: 40)
    #expect(axis.panned(by: 1).first == 10)
    #expect(axis.panned(by: -2).first == -20)
    let last = TimeAxis(first: .max, count: .max, width: .max / 8_000_000)
    #expect(last.first == DaySet.bounds.lowerBound)
    #expect(axis.panned(by: .max).days.upperBound <= DaySet.bounds.upperBound)
    let early = TimeAxis(first: DaySet.bounds.lowerBound, count: 100, width: 10).panned(by: .min)
    #expect(early.first == DaySet.bounds.lowerBound)
  }

  @Test func aDayOutOfSightIsShownWithSomeDaysBesideIt() {
    let axis = TimeAxis(first: 0, count: 80, width: 40)
    #expect(axis.showing(40) == axis)
    #expect(axis.showing(200).days.upperBound == 210)
    #expect(axis.showing(-5).first == -15)
  }

  @Test func whatIsToBeShownHasTwoWeeksAtLeastAndAMargin() {
    #expect(TimeAxis(showing: 100...100, width: 50).count == 14)
    #expect(TimeAxis(showing: 100...100, width: 50).days.contains(100))
    let long = TimeAxis(showing: 0...999, width: 50)
    #expect(long.days == -50...1049)
  }
}
