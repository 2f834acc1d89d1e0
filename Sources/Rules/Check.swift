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
    /// Looks at one record at a time, and at what is in sight from there.
    case page(
      Sight, @Sendable (_ page: Int, _ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
    /// Looks at everything in sight at once.
    case site(Sight, @Sendable (_ site: RuleContext, _ findings: inout [Diagnostic]) -> Void)
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
  private(set) var ofSite:
    [(sight: Sight, run: @Sendable (RuleContext, inout [Diagnostic]) -> Void)] =
      []
  /// What any check of one record looks at.
  private(set) var sightOfPages: Sight = .own

  init(isSound: Bool) {
    for check in Check.all where isSound || !check.requiresResolvedReferences {
      switch check.reach {
      case .page(let sight, let run):
        ofPages.append(run)
        sightOfPages.formUnion(sight)
      case .site(let sight, let run): ofSite.append((sight, run))
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

  /// What checks of one record look at beside that.
  package var sightOfPages: Sight { checks.sightOfPages }

  /// The number of checks that look at the site as a whole.
  package var siteCheckCount: Int { checks.ofSite.count }

  /// What one of them looks at.
  package func sight(ofSiteCheck number: Int) -> Sight { checks.ofSite[number].sight }

  /// What one of them has to say.
  package func findings(ofSiteCheck number: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    checks.ofSite[number].run(self, &findings)
    return findings
  }
}
