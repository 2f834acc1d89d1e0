package import Diagnostics

/// A rule at work: what it looks at and how it speaks.
///
/// A check asks the context and appends what it finds. It depends on nothing else, so checks of
/// pages may run at the same time and in any order.
package struct Check: Sendable {
  package let rules: [Rule]
  let reach: Reach
  /// Whether it reports what is missing: as long as a reference leads nowhere, more seems to be missing
  /// than is.
  let requiresResolvedReferences: Bool

  enum Reach: Sendable {
    /// Looks at one record at a time.
    case page(@Sendable (_ page: Int, _ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
    /// Looks at everything at once.
    case site(@Sendable (_ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
  }

  init(_ rules: Rule..., requiresResolvedReferences: Bool = false, reach: Reach) {
    self.rules = rules
    self.requiresResolvedReferences = requiresResolvedReferences
    self.reach = reach
  }
}

extension RuleContext {
  private var checks: some Sequence<Check> {
    Check.all.lazy.filter { [isSound] in isSound || !$0.requiresResolvedReferences }
  }

  /// What there is to say about one record.
  ///
  /// - Complexity: O(edges, citations and signs of the record).
  package func findings(on page: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for check in checks {
      if case .page(let run) = check.reach { run(page, self, &findings) }
    }
    return findings
  }

  /// What there is to say about the site as a whole.
  package func findingsOnSite() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for check in checks {
      if case .site(let run) = check.reach { run(self, &findings) }
    }
    return findings
  }
}
