internal import Diagnostics
internal import EntityGraph
internal import Liquid
internal import Outputs
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// A trial rendering of one file per template: its findings, and the questions it asked.
struct SampleTrial: Sendable {
  let sample: SitePlan.Entry
  /// Empty if there are very many: a file made from all records is tried only when the whole site is read.
  let questions: [Question<Int>]
  let failure: Diagnostic?
}

extension SampleTrial {
  init(of sample: SitePlan.Entry, asking questions: [Question<Int>], failure: Diagnostic?) {
    self.sample = sample
    self.questions = questions.count > 2000 ? [] : questions
    self.failure = failure
  }
}

extension SiteBuild {
  /// A site whose templates have been tried, if nothing else prevents its pages from being shown.
  ///
  /// - Parameter stale: The indexes of the trials to repeat, if there are earlier ones.
  func tryingTemplates(of last: SiteMemory, again stale: [Int] = []) async -> SiteMemory {
    var memory = last
    memory.trials = nil
    guard let prepared = last.prepared, last.isSound(strictly: options.isStrict) else {
      return memory
    }
    var trials = last.trials ?? []
    let isTried = last.trials != nil
    let samples = isTried ? stale.map { trials[$0].sample } : prepared.plan.samples
    let tried = await self.trials(of: samples, in: prepared)
    if isTried {
      for (place, trial) in zip(stale, tried) { trials[place] = trial }
    } else {
      trials = tried
    }
    memory.trials = trials
    memory.failures = trials.compactMap(\.failure)
    guard !memory.failures.isEmpty else { return memory }
    memory.findings += memory.failures
    memory.sortFindings()
    return memory
  }

  private func trials(
    of samples: [SitePlan.Entry], in prepared: PreparedSite
  ) async -> [SampleTrial] {
    let (site, plan) = (prepared.site, prepared.plan)
    return await workers.map(samples.count) { place in
      let log = QueryLog()
      var worker = RenderWorker(for: site, log: log)
      var page = ContiguousArray<UInt8>()
      var failure: Diagnostic?
      do throws(RenderError) {
        try plan.render(samples[place], with: &worker, into: &page)
      } catch {
        failure = error.diagnostic
      }
      return SampleTrial(of: samples[place], asking: log.take(), failure: failure)
    }
  }
}
