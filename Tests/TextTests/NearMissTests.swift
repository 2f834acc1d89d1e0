import Testing

@testable import Text

@Suite("Near misses among many names") struct NearMissTests {
  /// The distance as a book has it, all of the table filled in.
  private func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    var rows = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for i in a.indices {
      for j in b.indices {
        var best = min(
          rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, rows[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        rows[i + 1][j + 1] = best
      }
    }
    return rows[a.count][b.count]
  }

  /// The near names by looking at every one.
  private func allNear(_ typed: String, _ names: [String]) -> [String] {
    let limit = nearMissLimit(letters: typed.utf8.count)
    let near = names.compactMap { name -> (distance: Int, name: String)? in
      var distance = distance(name, typed)
      if name.hasSuffix("s"), name.utf8.count > 1 {
        distance = min(distance, self.distance(String(name.dropLast()), typed))
      }
      return distance <= limit ? (distance, name) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
  }

  @Test func `a search finds what a look at every name finds`() {
    var random = SystemRandom(state: 7)
    for letters in ["ab", "abcs", "abcdefghs-"] {
      let letters = Array(letters)
      func word(_ longest: Int) -> String {
        String(
          (0..<Int.random(in: 1...longest, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
          })
      }
      let names = Array(Set((0..<60).map { _ in word(14) })).sorted()
      let index = SortedNames(names)
      for _ in 0..<200 {
        let typed = word(15)
        let near = index.near(typed, most: .max)
        #expect(near.names == allNear(typed, names), "\(typed)")
        #expect(near.isComplete)
      }
    }
  }

  @Test func `a search among few short names finds what a look at every name finds`() {
    let words = [
      "a", "b", "ab", "ba", "abc", "cab", "bcab", "abab", "babc", "cftc", "ftc", "acbab",
    ]
    for names in [[words[3]], Array(words.prefix(4)), Array(words.suffix(4)), words] {
      for typed in words + ["tfc", "fct", "abcd", "xab", "c"] {
        #expect(
          SortedNames(names).near(typed, most: .max).names == allNear(typed, names.sorted()),
          "\(typed) among \(names)")
      }
    }
    #expect(["cftc"].nearMiss(to: "ftc")?.text == "cftc")
  }

  @Test func `of very many near names the nearest is still found, and it is not the only one`() {
    let names = (10_000..<20_000).map { "company-\($0)" }
    let index = NearMissIndex { names }
    for typed in ["company-1234", "compnay-12345", "Company-12345x", "company-12435"] {
      let near = index.near(typed)
      #expect(near.names.count <= SortedNames.most && !near.isComplete)
      let nearest = names.map { distance($0, typed.lowercased()) }.min()
      #expect(near.names.first.map { distance($0, typed.lowercased()) } == nearest)
      #expect(index.nearMiss(to: typed)?.isOnly == false)
    }
  }

  @Test func `an index answers the same each time and asks for its names once`() {
    let index = NearMissIndex { ["Acme Power", "Acme Powers", "Zenith"] }
    for _ in 0..<2 {
      #expect(index.near("acme powr").names == ["Acme Power", "Acme Powers"])
      #expect(index.nearMiss(to: "zentih") == NearMiss("Zenith", isOnly: true))
      #expect(index.near("").names == [] && index.near("far away").names == [])
    }
    #expect(NearMissIndex { [] }.nearMiss(to: "a") == nil)
    #expect(NearMissIndex { ["a"] }.near(String(repeating: "a", count: 300)).names == [])
  }
}

/// Numbers that are the same in every run.
private struct SystemRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    return value ^ value >> 33
  }
}
