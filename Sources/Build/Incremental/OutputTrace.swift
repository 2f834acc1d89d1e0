package import OutputFolder
package import PolicyModel
package import Queries

/// What one file of the output holds and rests on: every answer that went into it.
package struct OutputTrace: Sendable {
  /// Relative to the output.
  package var path: String
  package var content: ContentDigest
  package var answers: [Answer]

  package struct Answer: Sendable {
    package var question: Question<EntityID>
    package var fingerprint: Fingerprint
  }
}

/// A site with the trace of each file of its output that is made.
package struct TracedSite: Sendable {
  let site: Queries
  let frame: Fingerprint
  /// In the order of the plan, without what is copied.
  package let traces: [OutputTrace]

  /// Whether a file of another state of the site would be made with the same bytes here.
  ///
  /// Templates, settings, wording and the day are taken to be the same.
  ///
  /// - Complexity: O(*n*) in the answers that the file rests on.
  package func holds(_ trace: OutputTrace, of other: TracedSite) -> Bool {
    frame == other.frame
      && trace.answers.allSatisfy { site.fingerprint(of: $0.question) == $0.fingerprint }
  }
}
