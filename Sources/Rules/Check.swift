package import Diagnostics

/// A rule at work: what it looks at and how it speaks.
///
/// A check asks the context and appends what it finds. It depends on nothing else, so checks of
/// pages may run at the same time and in any order.
package struct Check: Sendable {
  package let rules: [Rule]
  let reach: Reach

  enum Reach: Sendable {
    /// Looks at one record at a time.
    case page(@Sendable (_ page: Int, _ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
    /// Looks at everything at once.
    case site(@Sendable (_ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
  }

  init(_ rules: Rule..., reach: Reach) {
    self.rules = rules
    self.reach = reach
  }
}

extension RuleContext {
  /// What there is to say about one record.
  ///
  /// - Complexity: O(edges, citations and signs of the record).
  package func findings(on page: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for check in Check.all {
      if case .page(let run) = check.reach { run(page, self, &findings) }
    }
    return findings
  }

  /// What there is to say about the site as a whole.
  package func findingsOnSite() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for check in Check.all {
      if case .site(let run) = check.reach { run(self, &findings) }
    }
    return findings
  }
}
