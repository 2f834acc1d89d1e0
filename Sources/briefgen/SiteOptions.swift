internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files
internal import PolicyModel
internal import Rules
internal import SiteModel

/// The options that commands on a site share.
struct SiteOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Where the pages go, in place of Output.", valueName: "dir"))
  var output: String?

  @Option(
    help: "The format of findings: text, or json, sarif or github on standard output.")
  var format = FindingFormat.text

  var site: String? { reading.site }
  var asOf: Moment? { reading.asOf }
  var strict: Bool { reading.strict }
  var quiet: Bool { reading.quiet }

  /// - Throws: An error of the system where the current folder cannot be told.
  func buildOptions() throws -> BuildOptions {
    var options = try reading.buildOptions()
    let here = try Surroundings.currentFolder()
    options.output = output.map { Path.join(here, $0) }
    return options
  }
}

/// How a site is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The site's folder, in place of the surrounding one.", valueName: "dir"))
  var site: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Build as of this day, or 2025-12-01T09:00-05:00: anything later has not happened yet.",
      valueName: "date"),
    transform: moment)
  var asOf: Moment?

  @Flag(help: "Show drafts and pages dated in the future, marked on every page.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("Turn this rule off; may be repeated.", valueName: "rule"))
  var allow: [String] = []

  @Option(
    help: ArgumentHelp("Make findings of this rule errors; may be repeated.", valueName: "rule"))
  var deny: [String] = []

  @Option(help: ArgumentHelp("How many files to process at once.", valueName: "count"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print only problems.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...512).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 512")
    }
  }

  /// - Throws: An error of the system where the current folder cannot be told.
  func buildOptions() throws -> BuildOptions {
    let here = try Surroundings.currentFolder()
    var options = BuildOptions(
      folder: site.map { Path.normalized(Path.join(here, $0)) } ?? here,
      jobs: jobs ?? Surroundings.coreCount)
    options.isSiteFolder = site != nil
    options.asOf = asOf
    options.showsDrafts = drafts
    options.isStrict = strict
    options.rules = try ruleLevels()
    options.sourceDateEpoch = try ReadingOptions.sourceDateEpoch()
    return options
  }
}

extension ReadingOptions {
  /// Seconds since 1970, where the environment sets the time; see reproducible-builds.org.
  static func sourceDateEpoch() throws -> Int? {
    guard let epoch = Surroundings.environment("SOURCE_DATE_EPOCH"), !epoch.isEmpty else {
      return nil
    }
    guard let seconds = Int(epoch), (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds since 1970")
    }
    return seconds
  }

  /// `--allow` and `--deny` in the order in which they were written.
  private func ruleLevels() throws -> [(rule: Rule, level: RuleSettings.Level)] {
    var allowed = allow[...]
    var denied = deny[...]
    var levels: [(rule: Rule, level: RuleSettings.Level)] = []
    for argument in CommandLine.arguments.dropFirst() {
      let isDenial = argument == "--deny" || argument.hasPrefix("--deny=")
      guard isDenial || argument == "--allow" || argument.hasPrefix("--allow="),
        let name = isDenial ? denied.popFirst() : allowed.popFirst()
      else { continue }
      let rule = try Rule.named(name)
      guard !rule.isStructural else {
        Terminal.errors.fail("'\(name)' is about structure and stays as it is")
        throw RunResult.couldNotRun
      }
      levels.append((rule, isDenial ? .level(.error) : .off))
    }
    return levels
  }
}

enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github
}

/// Reads `2025-11-04` or a time of that day, or says what is wrong with it.
private func moment(_ text: String) throws -> Moment {
  do {
    let moment = try Moment(parsing: text)
    if case .named(let name) = moment.zone, TimeZone(named: name) == nil {
      throw DateError.noSuchZone(name)
    }
    return moment
  } catch let error as DateError {
    let advice = error.suggestion.map { "did you mean \($0)?" } ?? error.help
    throw ValidationError("'\(text)': \(error.reason); \(advice)")
  }
}
