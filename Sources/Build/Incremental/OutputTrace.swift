package import OutputFolder
package import PolicyModel
package import Queries

/// The content of an output file and its dependencies: every answer that went into it.
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

/// A site with the trace of each generated file of its output.
package struct TracedSite: Sendable {
  let site: Queries
  let frame: Fingerprint
  /// In the order of the plan, without copied files.
  package let traces: [OutputTrace]

  /// Whether a file of another snapshot would have the same bytes in this one.
  ///
  /// Assumes the same templates, settings, wording and day.
  ///
  /// - Complexity: O(*n*) in the answers that the file depends on.
  package func holds(_ trace: OutputTrace, of other: TracedSite) -> Bool {
    frame == other.frame
      && trace.answers.allSatisfy { site.fingerprint(of: $0.question) == $0.fingerprint }
  }
}
