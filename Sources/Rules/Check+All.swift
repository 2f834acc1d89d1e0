package import Diagnostics

extension Check {
  /// Every check, in the order of the documentation: time, wording, then sources and upkeep.
  package static let all: [Check] = [
    staleCitation, anachronism, staleSince, basisGone, dealEnded, needlessHistoricalMark,
    outOfOffice,
    reviewOverdue, impossibleDate, impossibleSharedDate, deadlinePassed, judgmentDue,
    unscoredOutcome, billCalledLaw, dealCalledClosed,
    commentsClosed,
    amountMismatch, marketMove, bottomLine, commentDeadline, unnamedSubject, unusedSource,
    unusedSharedSource,
    sourceAhead, secondarySources, unsourcedEvent, unstableAddress, unstableSharedAddress,
    contradictingEnds, ownershipCycle, rinPrefix,
    similarNames,
    orphanEntity, upkeepOverdue,
  ]
}

extension Rule {
  /// The rules of this module.
  package static let ofRules: [Rule] =
    Check.all.flatMap(\.rules) + [
      publishedUnder, imageWithoutDescription, ignoreWithoutReason, unusedIgnore, unknownRule,
      structuralRule,
    ]
}
