import Diagnostics
import Foundation
import Markdown

/// Renders the same bodies with cmark alone and with all that a page needs, in turns, and prints a
/// table of medians and ratios. `--only TEXT` leaves out the runs whose name has no such text, for a
/// profiler.
@main struct MarkdownBenchmark {
  static func main() throws {
    var paths = Array(CommandLine.arguments.dropFirst())
    var only = ""
    if let option = paths.firstIndex(of: "--only"), option + 1 < paths.count {
      only = paths[option + 1]
      paths.removeSubrange(option...option + 1)
    }
    let rounds = paths.first.flatMap { Int($0) } ?? 31
    if paths.first.flatMap({ Int($0) }) != nil { paths.removeFirst() }
    if paths.isEmpty { paths = ["../../../Content/briefings"] }
    let bodies = try paths.flatMap { try Body.all(in: $0) }
    let bytes = bodies.reduce(0) { $0 + $1.bytes.count }
    print("\(bodies.count) bodies, \(bytes) bytes, median of \(rounds) rounds\n")

    let names = Name.common(in: bodies, count: 10)
    let few = NameMatcher(names)
    let many = NameMatcher(names + Name.others(count: 10_000 - names.count))
    let all: [(name: String, run: () -> Int)] = [
      ("cmark_markdown_to_html", { bodies.reduce(0) { $0 + $1.htmlByCmark() } }),
      ("page", { bodies.reduce(0) { $0 + $1.page(names: nil) } }),
      ("page, 10 names", { bodies.reduce(0) { $0 + $1.page(names: few) } }),
      ("page, 10 000 names", { bodies.reduce(0) { $0 + $1.page(names: many) } }),
    ]
    let runs = all.filter { only.isEmpty || $0.name.contains(only) }
    var times = runs.map { _ in [Double]() }
    let repetitions = max(1, 1_000_000 / max(1, bytes))
    for round in -2..<rounds {
      for (index, entry) in runs.enumerated() {
        let start = ContinuousClock.now
        for _ in 0..<repetitions { precondition(entry.run() > 0) }
        let time = start.duration(to: .now) / repetitions
        if round >= 0 { times[index].append(time / .microseconds(1)) }
      }
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    print("| | µs | against cmark |\n|---|---:|---:|")
    for (entry, median) in zip(runs, medians) {
      print("| \(entry.name) | \(Int(median)) | \((median / medians[0] * 100).rounded() / 100) |")
    }
  }
}
