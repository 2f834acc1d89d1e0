internal import Diagnostics
internal import PolicyModel
internal import Text

extension EntityKind {
  /// - Throws: An exit code where there is no such kind.
  static func named(_ name: String) throws -> EntityKind {
    if let kind = EntityKind(name: name) { return kind }
    let names = allCases.map(\.name)
    Terminal.errors.fail(
      "'\(name)' is not a kind",
      help: names.closestMatch(to: name).map { "did you mean '\($0)'?" }
        ?? "one of \(names.joined(separator: ", "))")
    throw RunResult.couldNotRun
  }
}
