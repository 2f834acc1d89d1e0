internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Rules
internal import SiteModel
internal import Text
internal import Wording

/// A site to ask questions of.
///
/// A site with errors is answered from what could be read of it. Its errors are on standard error then,
/// the answer says that it is not complete, and the run ends with exit code 1.
struct SurveyedSite {
  let context: RuleContext
  /// What keeps answers from being complete.
  let errors: SiteErrors
  private let heldBackPages: [HeldBackPage]

  var graph: EntityGraph { context.graph }
  var catalog: Catalog { context.graph.catalog }
  var isComplete: Bool { errors.count == 0 }

  /// - Throws: An exit code where the site could not be read.
  init(_ report: BuildReport, _ context: RuleContext?, _ options: SiteOptions) throws {
    errors = try SiteErrors(of: report, options)
    heldBackPages = report.heldBackPages
    ProcessLifetime.keep(report)
    guard let context else { throw RunResult.siteHasErrors }
    self.context = context
  }

  /// A site with lines that are not written yet; its errors are not printed.
  init(_ report: BuildReport, planned context: RuleContext) {
    errors = .none
    heldBackPages = report.heldBackPages
    ProcessLifetime.keep(report)
    self.context = context
  }

  /// The record of a slug, a name or an identifier.
  ///
  /// - Parameter isData: Whether the answer is data; where the record's file cannot be read, that says so.
  /// - Throws: An exit code where there is none, or more than one.
  func record(_ text: String, asData isData: Bool) throws -> Int {
    switch catalog.resolve(text) {
    case .found(let number) where !catalog.isHeldBack[number]:
      return number
    case .found(let number):
      let path = catalog.entities[number].path
      let reason = heldBackPages.first { $0.place.path == path }?.reason
      Terminal.errors.fail(
        "'\(text)' is held back" + (reason.map { ": \(path) \($0)" } ?? ""),
        help: "--drafts shows what is held back too")
    case .unreadable:
      Terminal.errors.fail("the file of '\(text)' could not be read")
      if isData {
        Terminal.output.write(
          JSONText.object([("entity", .string(text))]).adding(errors.members))
      }
      throw RunResult.siteHasErrors
    case .ambiguous(let candidates):
      let names = candidates.map { catalog.entities[$0].id.description }
      Terminal.errors.fail("'\(text)' may be \(names.joined(separator: " or "))")
    default:
      let nearest = catalog.nearest(to: text, among: .any)
      Terminal.errors.fail(
        "'\(text)' is not a page of this site", help: nearest.map { "did you mean '\($0)'?" })
    }
    throw RunResult.couldNotRun
  }

  func name(_ number: Int) -> String { catalog.entities[number].name.value }

  func id(_ number: Int) -> String { catalog.entities[number].id.description }

  /// A record with how it stands: `Executive Order 14110 (policy/eo-14110): revoked by …`.
  func heading(of id: String) -> String {
    guard let entityID = EntityID(id), let number = catalog.number(of: entityID) else { return id }
    let status = context.histories[number]?.status(at: context.clock)
    let words = status.map { ": \(context.change($0, of: number))" } ?? ""
    return "\(name(number)) (\(id))\(words)"
  }

  /// A step from a record with what is known of it:
  /// `party to Example contract (as supplier), since 2025-11-02, source acme-8k`.
  func words(for connection: Connection) -> String {
    words(for: connection.edge, isInverse: connection.isInverse, to: connection.other)
  }

  func words(for edge: Edge, isInverse: Bool, to other: Int) -> String {
    let attributes = edge.attributes
    let isPast = attributes.until.map { $0.lastDay < context.clock } ?? false
    var words =
      "\(edge.relation.label(isInverse: isInverse, isPast: isPast, in: .english)) \(name(other))"
    if let role = attributes.role { words += " (as \(role))" }
    if let date = attributes.date { words += ", \(date.iso)" }
    if let since = attributes.since { words += ", since \(since.iso)" }
    if let until = attributes.until { words += ", until \(until.iso)" }
    if let source = attributes.source { words += ", source \(source.text)" }
    return words
  }
}
