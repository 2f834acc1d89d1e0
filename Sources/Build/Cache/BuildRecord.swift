internal import Diagnostics
internal import Files
internal import PolicyModel
internal import Rules
internal import SiteModel

/// The inputs and results of a build, for the next one.
struct BuildRecord: Sendable {
  /// What must be equal for the record to be used: version, options, output folder.
  var key: String
  var program: ProgramIdentity
  /// The site's time zone and the day there: on another day, other dates lie in the future.
  var zone: String
  var day: Day
  /// The time zones that were looked up.
  var zones: [TimeZoneLookups.Lookup]
  var answer: Answer
  var sources: RecordedFolder
  var output: RecordedFolder

  /// The report of a build if nothing has changed.
  struct Answer: Sendable {
    var findings: [Diagnostic]
    var files: Int
    var pages: Int
    var kept: [String]
    var heldBack: Int
    var heldBackUntil: Day?
    var isHeldBackUntilOfAll: Bool
    var heldBackPages: [HeldBackPage]
    var stubs: Int
    var clockInSite: Day?
    var lacksBaseURL: Bool
  }
}

extension BuildOptions {
  /// Everything about the program and the options that findings and bytes may depend on, except the file of the
  /// program itself.
  func cacheKey(cmark: String, output: String) -> String {
    var lines = [Generator.title, "cmark \(cmark)", "output \(output)"]
    if showsDrafts { lines.append("drafts") }
    if let asOf {
      let zone =
        switch asOf.zone {
        case .fixed(let minutes): "fixed \(minutes)"
        case .named(let name): "named \(name)"
        case nil: "the site's"
        }
      lines.append("as of \(asOf.day.number) \(asOf.second) \(zone)")
    }
    if let sourceDateEpoch { lines.append("epoch \(sourceDateEpoch)") }
    for (rule, level) in rules {
      let word =
        switch level {
        case .off: "off"
        case .level(let severity): severity.rawValue
        }
      lines.append("rule \(rule.name) \(word)")
    }
    return lines.joined(separator: "\n")
  }
}
