internal import Diagnostics
internal import Files
internal import Outputs
internal import SiteModel

/// Reading the whole site.
extension SiteSession {
  /// Reads every file not known to be unchanged, and resolves everything again.
  ///
  /// - Parameter changed: The paths of all changed files; `nil` if unknown.
  func readAgain(changed: Set<String>?) async -> SiteMemory {
    let layout: SiteLayout
    switch build.locate() {
    case .found(let found): layout = found
    case .impossible(let report): return SiteMemory(report: report)
    }
    let known = memory?.known(in: build.files(in: layout.root), changed: changed) ?? [:]
    var report = BuildReport(
      findings: [], outcome: .refused, root: layout.root, files: build.files(in: layout.root))
    let resolved = await build.resolve(
      layout, known: known, of: memory?.linked?.resolved.configuration, report: &report)
    let bodies = BodyStore(
      forSourcesOf: resolved.textSize, in: Surroundings.temporaryFolder, takingDigests: true)
    let documents = await build.readTexts(of: resolved, storingIn: bodies)
    return await complete(resolved, documents, storedIn: bodies, report)
  }

  /// Everything that follows from records and texts.
  func complete(
    _ resolved: ResolvedSite, _ documents: [Document], storedIn bodies: BodyStore,
    _ report: BuildReport
  ) async -> SiteMemory {
    var memory = SiteMemory(report: report)
    var resolved = resolved
    resolved.texts = []
    let linked = await build.link(resolved, documents, storedIn: bodies)
    memory.linked = linked
    memory.moment = resolved.visibility.clock.moment
    memory.prepared = await build.plan(linked)
    memory.findings = build.judged(linked)
    if let prepared = memory.prepared {
      prepared.plan.check(
        copyingFrom: prepared.sources.files, reporting: &memory.planFindings)
      memory.planFindings += build.sizeFindings(of: prepared)
      memory.findings += memory.planFindings
    }
    memory.sortFindings()
    return await build.tryingTemplates(of: memory)
  }
}
