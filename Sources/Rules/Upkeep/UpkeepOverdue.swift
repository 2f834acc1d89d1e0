package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let upkeepOverdue = Rule(
    "UpkeepOverdue", .info,
    summary:
      "Reports a record that is overdue for review: a bill after 30 days, a rule after 60, a company after 180.",
    explanation: """
      The rule counts from `reviewed`. Bills and rules count only while they are pending. A file \
      without `reviewed` is left alone.
      """,
    bad: """
      name: CLARITY Act
      type: bill
      reviewed: 2025-06-01     # built on 2025-11-30
      """,
    good: """
      name: CLARITY Act
      type: bill
      reviewed: 2025-11-28
      """)
}

extension Check {
  static let upkeepOverdue = Check(
    .upkeepOverdue,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] != .briefing else { return }
      let entity = site.catalog.entities[page]
      guard let reviewed = entity.reviewed, let limit = limit(of: entity),
        site.clock - reviewed > limit
      else { return }
      if entity.id.kind == .policy,
        site.histories[page]?.status(at: site.clock)?.force != .pending
      {
        return
      }
      findings.append(
        Diagnostic(
          .upkeepOverdue,
          "'\(entity.name.value)' was last gone through on \(reviewed), more than \(limit) days ago",
          at: site.place(entity.name.range, on: page), help: "then update reviewed"))
    })

  /// Days.
  private static func limit(of entity: Entity) -> Int? {
    switch (entity.id.kind, entity.type?.value) {
    case (.policy, "bill"): 30
    case (.policy, "rule"): 60
    case (.company, _): 180
    default: nil
    }
  }
}
