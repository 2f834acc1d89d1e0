import EntityGraph
import Foundation
import Testing

/// Compared with what NetworkX 3.6.1 says of the same graphs, in `Recorded/networkx.txt`.
@Suite("Paths and groups") struct AdjacencyTests {
  struct Recorded: CustomTestStringConvertible {
    var name = ""
    var count = 0
    var pairs: [(Int32, Int32)] = []
    var components: [[Int]] = []
    var pageRank: [Double] = []
    var distances: [Int?] = []
    var lengths: [(from: Int, to: Int, lengths: [Int])] = []
    var first: [(from: Int, to: Int, path: [Int])] = []

    var testDescription: String { name }
    var adjacency: Adjacency { Adjacency(count: count, pairs: pairs) }
  }

  static let recorded: [Recorded] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Recorded/networkx.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var graphs: [Recorded] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words[0] == "graph" {
        graphs.append(Recorded(name: words[1], count: Int(words[2]) ?? 0))
        continue
      }
      guard var graph = graphs.popLast() else { continue }
      let rest = words.dropFirst()
      switch words[0] {
      case "edges":
        graph.pairs = rest.map { pair in
          let ends = pair.split(separator: "-").compactMap { Int32($0) }
          return (ends[0], ends[1])
        }
      case "components":
        graph.components = rest.map { $0.split(separator: ",").compactMap { Int($0) } }
      case "pagerank": graph.pageRank = rest.compactMap { Double($0) }
      case "distances": graph.distances = rest.map { Int($0) }
      case "lengths":
        graph.lengths.append(
          (Int(words[1]) ?? 0, Int(words[2]) ?? 0, words.dropFirst(3).compactMap { Int($0) }))
      default:
        graph.first.append(
          (Int(words[1]) ?? 0, Int(words[2]) ?? 0, words.dropFirst(3).compactMap { Int($0) }))
      }
      graphs.append(graph)
    }
    return graphs
  }()

  @Test func `there are recorded graphs`() {
    #expect(Self.recorded.map(\.name) == ["karate", "sparse", "grid"])
  }

  @Test(arguments: recorded) func `groups are those of NetworkX`(graph: Recorded) {
    #expect(graph.adjacency.components() == graph.components)
  }

  @Test(arguments: recorded) func `distances are those of NetworkX`(graph: Recorded) {
    #expect(graph.adjacency.distances(from: 0) == graph.distances)
  }

  @Test(arguments: recorded) func `PageRank is that of NetworkX`(graph: Recorded) {
    let rank = graph.adjacency.pageRank()
    #expect(rank.count == graph.pageRank.count)
    for (mine, theirs) in zip(rank, graph.pageRank) { #expect(abs(mine - theirs) < 1e-7) }
  }

  @Test(arguments: recorded) func `the shortest ways are as long as those of NetworkX`(
    graph: Recorded
  ) {
    let adjacency = graph.adjacency
    for (from, to, lengths) in graph.lengths {
      let paths = adjacency.shortestPaths(
        from: from, to: to, limit: lengths.isEmpty ? 5 : lengths.count)
      #expect(paths.map { $0.count - 1 } == lengths)
      #expect(Set(paths).count == paths.count)
      for path in paths {
        #expect(path.first == from && path.last == to && Set(path).count == path.count)
        for (a, b) in zip(path, path.dropFirst()) {
          #expect(adjacency.neighbours(of: a).contains(Int32(b)))
        }
      }
    }
  }

  @Test(arguments: recorded) func `of the shortest ways the first by numbers comes first`(
    graph: Recorded
  ) {
    for (from, to, path) in graph.first {
      #expect(graph.adjacency.shortestPaths(from: from, to: to, limit: 1) == [path])
    }
  }

  @Test func `nothing leads to what is not connected`() {
    let adjacency = Adjacency(count: 3, pairs: [(0, 1)])
    #expect(adjacency.shortestPaths(from: 0, to: 2, limit: 3) == [])
    #expect(adjacency.distances(from: 0) == [0, 1, nil])
  }

  @Test func `a distance stops at its limit`() {
    let adjacency = Adjacency(count: 4, pairs: [(0, 1), (1, 2), (2, 3)])
    #expect(adjacency.distances(from: 0, upTo: 2) == [0, 1, 2, nil])
  }
}
