import PolicyModel
import TestSupport
import Testing

/// A sequence of numbers that a seed gives (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A random history of a rule: final, then blocks by several courts, liftings and ends, several lines
/// on some days.
private struct RandomHistory {
  var lines: [(day: Int, text: String)] = []
  var effective: Int?

  static let start = Day(number: 19_723)
  static let length = 200

  init(seed: UInt64, withEnds: Bool = true) {
    var random = Seeded(state: seed)
    lines.append((0, "final"))
    if Bool.random(using: &random) { effective = Int.random(in: 1...80, using: &random) }
    var open: [String] = []
    var end: String?
    var day = 0
    for number in 0..<Int.random(in: 1...12, using: &random) {
      day += Int.random(in: 0...12, using: &random)
      let part = Bool.random(using: &random) ? " (partial)" : ""
      if !open.isEmpty, Bool.random(using: &random) {
        let key = open.remove(at: Int.random(in: 0..<open.count, using: &random))
        lines.append((day, "reinstated in \(key)"))
        if key == end { end = nil }
        continue
      }
      guard end == nil else { continue }
      let isEnd = withEnds && Int.random(in: 0..<5, using: &random) == 0
      let key = isEnd ? "end\(number)" : "court\(number)"
      let event = isEnd ? "vacated" : Bool.random(using: &random) ? "stayed" : "enjoined"
      lines.append((day, "\(event) in \(key)\(part)"))
      open.append(key)
      if isEnd, part.isEmpty { end = key }
    }
  }

  var timeline: Timeline {
    var timeline = PolicyModelTests.timeline(
      .rule, lines.map { "\(PartialDate(Self.start + $0.day).iso): \($0.text)" })
    timeline.effective = effective.map { PartialDate(Self.start + $0) }
    return timeline
  }

  /// The forces on every day, which is what a reader relies on.
  var forces: [Force?] {
    let history = StatusHistory(timeline)
    return (0..<Self.length).map { history.status(at: Self.start + $0)?.force }
  }
}

@Suite("For any history") struct StatusPropertyTests {
  private static let seeds = (1...400).map { UInt64($0) &* 7919 }

  @Test func `the order of lines of one day that commute does not matter`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed &+ 1)
      let history = RandomHistory(seed: seed)
      var swapped = history
      for index in swapped.lines.indices.dropLast().dropFirst() {
        let (one, other) = (swapped.lines[index], swapped.lines[index + 1])
        let commute =
          one.day == other.day && !one.text.hasPrefix("vacated")
          && !other.text.hasPrefix("vacated") && key(one.text) != key(other.text)
        if commute, Bool.random(using: &random) { swapped.lines.swapAt(index, index + 1) }
      }
      #expect(history.forces == swapped.forces, "seed \(seed)")
    }
  }

  @Test func `a block that is lifted is as if it had not been`() {
    for seed in Self.seeds {
      let history = RandomHistory(seed: seed, withEnds: false)
      guard let lifting = history.lines.last(where: { $0.text.hasPrefix("reinstated") }) else {
        continue
      }
      var without = history
      without.lines.removeAll { key($0.text) != nil && key($0.text) == key(lifting.text) }
      let (with, plain) = (history.forces, without.forces)
      #expect(Array(with[lifting.day...]) == Array(plain[lifting.day...]), "seed \(seed)")
    }
  }

  @Test func `a block that is lifted for a time is lifted until then, and not after`() throws {
    for seed in Self.seeds {
      var random = Seeded(state: seed &+ 3)
      let lifted = RandomHistory(seed: seed, withEnds: false)
      guard let place = lifted.lines.lastIndex(where: { $0.text.hasPrefix("reinstated") }) else {
        continue
      }
      let lifting = lifted.lines[place]
      let end = lifting.day + Int.random(in: 1...20, using: &random)
      let until = PartialDate(RandomHistory.start + end).iso
      var forATime = lifted
      forATime.lines[place].text += " (until \(until))"
      var never = lifted
      never.lines.remove(at: place)
      let forces = forATime.forces
      #expect(Array(forces[..<end]) == Array(lifted.forces[..<end]), "seed \(seed)")
      #expect(Array(forces[end...]) == Array(never.forces[end...]), "seed \(seed)")
    }
  }

  @Test func `what is only recorded changes no status`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed &+ 5)
      let history = RandomHistory(seed: seed, withEnds: false)
      var noted = history
      for word in ["amended by x", "corrected", "remanded in ca5", "published", "reconsidered"] {
        let place = Int.random(in: 1...noted.lines.count, using: &random)
        noted.lines.insert((noted.lines[place - 1].day, word), at: place)
      }
      #expect(history.forces == noted.forces, "seed \(seed)")
    }
  }

  @Test func `what has ended stays ended until it is reinstated`() {
    for seed in Self.seeds {
      let history = RandomHistory(seed: seed)
      let forces = history.forces
      for (day, pair) in zip(forces, forces.dropFirst()).enumerated()
      where pair.0 == .ended && pair.1 != .ended {
        #expect(
          history.lines.contains { $0.day == day + 1 && $0.text.hasPrefix("reinstated in end") },
          "seed \(seed), day \(day)")
      }
    }
  }

  @Test func `what is pending is not in force before its day`() {
    for seed in Self.seeds {
      let history = RandomHistory(seed: seed)
      let forces = history.forces
      let first = history.effective ?? RandomHistory.length
      for day in 0..<first { #expect(forces[day] != .inForce && forces[day] != .partly) }
    }
  }

  @Test func `the periods are the status of each of their days`() {
    for seed in Self.seeds.prefix(100) {
      let timeline = RandomHistory(seed: seed).timeline
      let periods = StatusHistory(timeline).periods
      for (period, next) in zip(periods, periods.dropFirst()) {
        #expect(period.to.map { $0 + 1 } == next.from)
        #expect(timeline.status(at: period.from) == period.change.status)
        #expect(period.to.flatMap { timeline.status(at: $0) } == period.change.status)
      }
    }
  }

  /// The court of a line.
  private func key(_ text: String) -> String? {
    text.split(separator: " ").dropFirst(2).first.map(String.init)
  }
}
