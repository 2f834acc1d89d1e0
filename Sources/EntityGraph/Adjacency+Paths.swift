extension Adjacency {
  /// The shortest ways between two records that visit none twice, the shortest first, those of one
  /// length in the order of their numbers.
  ///
  /// Yen's method: each further way leaves an earlier one at some step and never comes back to it.
  ///
  /// - Returns: At most `limit` ways, each with both ends; none where the two are not connected.
  /// - Complexity: O(`limit` × length × (records + connections)).
  package func shortestPaths(from start: Int, to end: Int, limit: Int) -> [[Int]] {
    guard limit > 0, let first = shortestPath(from: start, to: end, avoiding: [], [:]) else {
      return []
    }
    var paths = [first]
    var candidates: Set<[Int]> = []
    while paths.count < limit {
      let last = paths[paths.count - 1]
      for step in 0..<(last.count - 1) {
        let root = Array(last[...step])
        var cut: [Int: Set<Int>] = [:]
        for path in paths where path.count > step + 1 && path.starts(with: root) {
          cut[path[step], default: []].insert(path[step + 1])
        }
        guard
          let rest = shortestPath(
            from: root[step], to: end, avoiding: Set(root.dropLast()), cut)
        else { continue }
        candidates.insert(root.dropLast() + rest)
      }
      // The order of a set is left behind here.
      guard let best = candidates.min(by: Adjacency.precedes) else { break }
      candidates.remove(best)
      paths.append(best)
    }
    return paths
  }

  private static func precedes(_ a: [Int], _ b: [Int]) -> Bool {
    a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
  }

  /// The first of the shortest ways, by numbers.
  ///
  /// - Parameter cut: Steps that may not be taken.
  private func shortestPath(
    from start: Int, to end: Int, avoiding closed: Set<Int>, _ cut: [Int: Set<Int>]
  ) -> [Int]? {
    if start == end { return [start] }
    var cameFrom = [Int32](repeating: -1, count: count)
    cameFrom[start] = Int32(start)
    var queue = [start]
    var place = 0
    while place < queue.count {
      let number = queue[place]
      place += 1
      for neighbour in neighbours(of: number) {
        let other = Int(neighbour)
        guard cameFrom[other] < 0, !closed.contains(other),
          cut[number]?.contains(other) != true
        else { continue }
        cameFrom[other] = Int32(number)
        if other == end { return path(to: end, from: start, cameFrom) }
        queue.append(other)
      }
    }
    return nil
  }

  private func path(to end: Int, from start: Int, _ cameFrom: [Int32]) -> [Int] {
    var path = [end]
    while path[path.count - 1] != start { path.append(Int(cameFrom[path[path.count - 1]])) }
    return path.reversed()
  }
}
