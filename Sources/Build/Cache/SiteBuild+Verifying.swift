internal import Diagnostics
internal import Files
internal import Liquid
internal import OutputFolder
internal import Outputs
internal import Pages
internal import Queries
internal import SiteModel

extension SiteBuild {
  /// Compares an answer from the cache with a clean build that writes nothing.
  ///
  /// - Returns: The answer with the result. If they differ, the cache is dropped.
  func verify(
    _ answer: BuildReport, in layout: SiteLayout, _ store: CacheStore
  ) async -> BuildReport {
    var found: String?
    let clean = await run { layout, prepared, report in
      found = await firstDifference(of: prepared, from: layout.output)
      report.outcome = .sound
    }
    var answer = answer
    answer.site = clean.site
    if let difference = found ?? answer.difference(from: clean) {
      store.drop()
      answer.verification = .differs(difference)
    } else {
      answer.verification = .same
    }
    return answer
  }

  /// The first file of the output that differs from a clean build.
  private func firstDifference(of prepared: PreparedSite, from output: String) async -> String? {
    guard let folder = try? Folder(output) else { return "the output folder is gone" }
    let (plan, source) = (prepared.plan, prepared.sources.files)
    let results = await workers.map(
      plan.files.count, state: { RenderWorker(for: prepared.site) }
    ) { worker, index -> Result<Manifest.Entry, OutputDifference> in
      let file = plan.files[index].file
      var bytes = ContiguousArray<UInt8>()
      do {
        if let copy = file.copy {
          bytes = try source.read(copy.source, upTo: .max)
        } else {
          try plan.render(plan.files[index], with: &worker, into: &bytes)
        }
      } catch {
        return .failure(OutputDifference(text: "a clean build cannot make \(file.path)"))
      }
      if let difference = folder.difference(at: file.path, from: bytes) {
        return .failure(OutputDifference(text: difference))
      }
      return .success(
        Manifest.Entry(path: file.path, size: bytes.count, sha256: ContentDigest(of: bytes)))
    }
    var entries: [Manifest.Entry] = []
    for result in results {
      switch result {
      case .success(let entry): entries.append(entry)
      case .failure(let difference): return difference.text
      }
    }
    entries.sort { Path.precedes($0.path, $1.path) }
    let manifest = Manifest(entries: entries, identity: identity(of: prepared.site))
    return folder.difference(at: Manifest.path, from: manifest.bytes)
  }
}

private struct OutputDifference: Error { var text: String }

extension Folder {
  /// Whether a file differs from the given bytes.
  fileprivate func difference(at path: String, from bytes: ContiguousArray<UInt8>) -> String? {
    guard let found = try? read(path, upTo: .max) else { return "\(path) is not there" }
    guard found != bytes else { return nil }
    return "\(path) from byte \(zip(found, bytes).prefix { $0 == $1 }.count) on"
  }
}

extension BuildReport {
  /// The first difference between the reports.
  fileprivate func difference(from clean: BuildReport) -> String? {
    for (one, other) in zip(findings, clean.findings) where one != other {
      return "the finding '\(one.message)' in \(one.place.path)"
    }
    if findings.count != clean.findings.count {
      return "\(findings.count) findings, and \(clean.findings.count) of a clean build"
    }
    let isSame =
      heldBack == clean.heldBack && heldBackUntil == clean.heldBackUntil
      && isHeldBackUntilOfAll == clean.isHeldBackUntilOfAll && heldBackPages == clean.heldBackPages
      && stubs == clean.stubs && clockInSite == clean.clockInSite
      && lacksBaseURL == clean.lacksBaseURL
    return isSame ? nil : "what is said of pages that are held back, or of stubs"
  }
}
