internal import PolicyModel

/// Which records are connected at all, whatever the relation and its direction: for paths, distances
/// and the like.
package struct Adjacency: Sendable {
  private let starts: [Int32]
  /// Row after row, each ascending and without repeats.
  private let neighbours: [Int32]

  package var count: Int { starts.count - 1 }

  /// - Parameter pairs: Connections in either direction, in any order and as often as may be.
  /// - Complexity: O(*n* + *m* log *m*) for *m* connections.
  package init(count: Int, pairs: some Sequence<(Int32, Int32)>) {
    var rows = [[Int32]](repeating: [], count: count)
    for (a, b) in pairs where a != b {
      rows[Int(a)].append(b)
      rows[Int(b)].append(a)
    }
    var starts: [Int32] = [0]
    var neighbours: [Int32] = []
    starts.reserveCapacity(count + 1)
    for row in rows {
      var last: Int32 = -1
      for number in row.sorted() where number != last {
        neighbours.append(number)
        last = number
      }
      starts.append(Int32(neighbours.count))
    }
    self.starts = starts
    self.neighbours = neighbours
  }

  /// The connections of a graph that count; what is held back has none.
  package init(of graph: EntityGraph, where counts: (Edge) -> Bool) {
    let heldBack = graph.catalog.isHeldBack
    self.init(
      count: graph.catalog.entities.count,
      pairs: graph.edges
        .filter { !heldBack[Int($0.from)] && !heldBack[Int($0.to)] && counts($0) }
        .map { ($0.from, $0.to) })
  }

  package func neighbours(of number: Int) -> ArraySlice<Int32> {
    neighbours[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The number of connections.
  package var connectionCount: Int { neighbours.count / 2 }
}

extension Adjacency {
  /// How many steps each record is from one; `nil` where no way leads there.
  ///
  /// - Complexity: O(records + connections).
  package func distances(from start: Int, upTo limit: Int = .max) -> [Int?] {
    var distances = [Int?](repeating: nil, count: count)
    distances[start] = 0
    var ring = [start]
    var distance = 0
    while !ring.isEmpty, distance < limit {
      distance += 1
      var next: [Int] = []
      for number in ring {
        for other in neighbours(of: number) where distances[Int(other)] == nil {
          distances[Int(other)] = distance
          next.append(Int(other))
        }
      }
      ring = next
    }
    return distances
  }

  /// Records that are connected with each other, the greatest group first, each ascending.
  ///
  /// - Complexity: O(records + connections).
  package func components() -> [[Int]] {
    var isSeen = [Bool](repeating: false, count: count)
    var groups: [[Int]] = []
    for start in 0..<count where !isSeen[start] {
      isSeen[start] = true
      var group = [start]
      var place = 0
      while place < group.count {
        for other in neighbours(of: group[place]) where !isSeen[Int(other)] {
          isSeen[Int(other)] = true
          group.append(Int(other))
        }
        place += 1
      }
      groups.append(group.sorted())
    }
    return groups.sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }

  /// PageRank of every record, connections counting in both directions; the sum is 1.
  ///
  /// - Complexity: O(records + connections) for each of at most 100 rounds.
  package func pageRank(damping: Double = 0.85) -> [Double] {
    guard count > 0 else { return [] }
    let share = 1 / Double(count)
    var rank = [Double](repeating: share, count: count)
    for _ in 0..<100 {
      var next = [Double](repeating: 0, count: count)
      var loose = 0.0
      for number in 0..<count {
        let row = neighbours(of: number)
        guard !row.isEmpty else {
          loose += rank[number]
          continue
        }
        let part = rank[number] / Double(row.count)
        for other in row { next[Int(other)] += part }
      }
      var change = 0.0
      for number in 0..<count {
        next[number] = damping * (next[number] + loose * share) + (1 - damping) * share
        change += abs(next[number] - rank[number])
      }
      rank = next
      if change < Double(count) * 1e-12 { break }
    }
    return rank
  }
}
