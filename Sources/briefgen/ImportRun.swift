internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Import
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Shows what an import adds and what follows from it, asks, and writes.
struct ImportRun {
  let plan: ImportPlan
  let saved: [SavedFile]
  let before: SurveyedSite
  /// Of the site as it is.
  let findings: [Diagnostic]
  let root: String
  let command: ImportCommand

  /// Where the words go: with `--dry-run`, the patch stays alone on standard output.
  private var screen: Terminal { command.isDryRun ? .errors : .output }

  /// - Throws: An exit code where the data has faults, which are printed.
  func checkData() throws {
    guard !plan.findings.isEmpty else { return }
    let sources = SourceLoader { path in
      saved.first { $0.file.path == path }?.file ?? sourceOfSite(path)
    }
    let renderer = DiagnosticRenderer(sources: sources, colour: Terminal.errors.showsColour)
    Terminal.errors.write(renderer.render(plan.findings, showsAll: true))
    Terminal.errors.fail("the data has errors, so nothing was written")
    throw RunResult.siteHasErrors
  }

  func carryOut(after: SurveyedSite.Planned?) throws {
    print(plan.remarks)
    if !command.options.quiet { for line in plan.summary { screen.print("\(line)\n") } }
    guard !plan.isEmpty else {
      if !command.options.quiet { screen.print("nothing to add\n") }
      return
    }
    let output = Terminal.output
    for file in plan.changed {
      output.write(file.diff(output.paint, isForTerminal: output.isTerminal))
    }
    for file in plan.added {
      output.write(file.diff(output.paint, isForTerminal: output.isTerminal))
    }
    let copies = plan.added.count(where: \.isCopy)
    if command.isDryRun, copies > 0, !command.options.quiet {
      screen.print(
        "note: \(copies) binary \(copies == 1 ? "file is" : "files are") not in the patch; 'git apply' leaves \(copies == 1 ? "it" : "them") out\n"
      )
    }
    if let after { printConsequences(after) }
    guard !command.isDryRun else { return }
    guard try isWanted() else {
      screen.print("nothing was written\n")
      return
    }
    try write()
  }

  // MARK: Words

  private func print(_ remarks: [ImportRemark]) {
    guard !command.options.quiet else { return }
    let loader = SourceLoader { path in
      saved.first { $0.file.path == path }?.file ?? sourceOfSite(path)
    }
    for sort in ImportRemark.Sort.allCases {
      let own = remarks.filter { $0.sort == sort }
      guard !own.isEmpty else { continue }
      screen.write(screen.paint.bold("\(sort.heading) (\(own.count)):") + "\n")
      for remark in own {
        let places = remark.places.map { place -> String in
          guard let position = loader.file(at: place.path)?.position(at: place.range.lowerBound)
          else { return place.path }
          return "\(place.path):\(position.line):\(position.column)"
        }
        screen.print("  \(places.joined(separator: " and "))  \(remark.message)\n")
        for line in remark.lines { screen.print("      \(line)\n") }
      }
    }
  }

  private func sourceOfSite(_ path: String) -> SourceFile? {
    (try? FileSystem.read(Path.join(root, path), upTo: SiteBuild.sizeLimit)).map {
      SourceFile(path: path, bytes: $0)
    }
  }

  // MARK: What follows

  /// The records whose status changes with what refers to them, and the findings that are new.
  private func printConsequences(_ after: SurveyedSite.Planned) {
    guard !command.options.quiet else { return }
    for id in plan.records {
      guard let old = before.catalog.number(of: id), !before.catalog.isStub[old],
        let new = after.site.catalog.number(of: id)
      else { continue }
      printImpact(of: new, in: after.site, was: before.status(of: old))
    }
    let known = Set(findings.map { Key($0) })
    let new = after.report.findings.filter { finding in
      !known.contains(Key(finding))
        && (finding.severity != .info || StaleCommand.rules.contains(finding.rule.name))
    }
    guard !new.isEmpty else { return }
    screen.write(screen.paint.bold("New findings (\(new.count)):") + "\n")
    let sources = SourceLoader { after.report.source(at: $0) }
    screen.write(DiagnosticRenderer(sources: sources, colour: screen.showsColour).render(new))
  }

  /// A finding apart from its place, since added lines move what is below.
  private struct Key: Hashable {
    let rule: String
    let message: String
    let path: String

    init(_ finding: Diagnostic) {
      (rule, message, path) = (finding.rule.name, finding.message, finding.place.path)
    }
  }

  private func printImpact(of number: Int, in site: SurveyedSite, was old: Status?) {
    let status = site.status(of: number)
    guard status != nil || old != nil, status?.stage != old?.stage || status?.force != old?.force
    else { return }
    screen.write(
      screen.paint.bold(site.heading(of: site.id(number)).escapedOnOneLine)
        + (old.map { " (was: \($0.stage))" } ?? "") + "\n")
    let steps = site.impact(of: number)
    for step in steps {
      screen.print(
        "  \(step.distance)  \(site.catalog.entities[step.number].path)  \(step.reason)\n")
    }
    guard status?.force == .ended, old?.force != .ended else { return }
    let count = site.context.coverage.count(on: number)
    if count > 0 {
      screen.print(
        count == 1
          ? "  1 briefing now cites something that has ended\n"
          : "  \(count) briefings now cite something that has ended\n")
    }
  }

  // MARK: Writing

  private func isWanted() throws -> Bool {
    guard !command.yes else { return true }
    guard screen.isTerminal, StandardStream.isInputTerminal else {
      Terminal.errors.fail(
        "there is no terminal to ask on, so nothing was written",
        help: "--yes writes without asking, --dry-run only prints the patch")
      throw RunResult.couldNotRun
    }
    let count = plan.changed.count + plan.added.count
    screen.write("write \(count == 1 ? "this file" : "these \(count) files")? [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }

  private func write() throws {
    let writer = SourceWriter(root: root)
    var hasFailed = false
    func report(_ outcome: SourceWriter.Outcome, _ path: String, _ done: String) {
      switch outcome {
      case .written: if !command.options.quiet { screen.print("\(done)\n") }
      case .changedMeanwhile:
        Terminal.errors.fail(
          "\(path) has changed meanwhile, and is left as it is", help: "import again")
        hasFailed = true
      case .failed(let error):
        Terminal.errors.fail(error.message)
        hasFailed = true
      }
    }
    // New records first: lines that refer to them follow.
    for added in plan.added {
      report(writer.add(added.file), added.file.path, "wrote \(added.file.path)")
    }
    for file in plan.changed {
      let count = file.edits.count
      report(
        writer.write(file), file.file.path,
        "added \(count) line\(count == 1 ? "" : "s") to \(file.file.path)")
    }
    if hasFailed { throw RunResult.couldNotRun }
  }
}

extension SurveyedSite {
  fileprivate func status(of number: Int) -> Status? {
    context.histories[number]?.status(at: context.clock)
  }
}
