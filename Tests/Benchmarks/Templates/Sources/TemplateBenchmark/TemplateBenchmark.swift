/// Renders the same pages through four engines in turns and prints a table of medians and ratios.
@main struct TemplateBenchmark {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 15
    let contests = [try RowsPage.contest(), try EntityPage.contest()]
    for contest in contests { try contest.compareOutputs() }
    print("| page | bytes | engine | µs, median of \(rounds) | against Liquid | against by hand |")
    print("|---|---|---|---|---|---|")
    for contest in contests {
      let bytes = try contest.runs[0].render().count
      let times = try contest.measure(rounds: rounds, millisecondsEach: 20)
      for (run, time) in zip(contest.runs, times) {
        print(
          "| \(contest.name) | \(bytes) | \(run.engine) | \(rounded(time)) "
            + "| \(rounded(time / times[1])) | \(rounded(time / times[0])) |")
      }
    }
  }

  private static func rounded(_ number: Double) -> String {
    number < 100 ? "\((number * 10).rounded() / 10)" : "\(Int(number.rounded()))"
  }
}
