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

/// Checks by what they look at, once for a run.
struct CheckList: Sendable {
  private(set) var ofPages: [@Sendable (Int, RuleContext, inout [Diagnostic]) -> Void] = []
  private(set) var ofSite: [@Sendable (RuleContext, inout [Diagnostic]) -> Void] = []

  init(isSound: Bool) {
    for check in Check.all where isSound || !check.requiresResolvedReferences {
      switch check.reach {
      case .page(let run): ofPages.append(run)
      case .site(let run): ofSite.append(run)
      }
    }
  }
}

extension RuleContext {
  /// What there is to say about one record.
  ///
  /// - Complexity: O(edges, citations and signs of the record).
  package func findings(on page: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for run in checks.ofPages { run(page, self, &findings) }
    return findings
  }

  /// The number of checks that look at the site as a whole.
  package var siteCheckCount: Int { checks.ofSite.count }

  /// What one of them has to say.
  package func findings(ofSiteCheck number: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    checks.ofSite[number](self, &findings)
    return findings
  }
}
