/// A site whose deals touch agencies in each way that there is.
enum TabledSite {
  static let archive = """
    -- Content/site.yml --
    title: Harbor
    base_url: https://harbor.example
    clock: 2025-11-30
    trackers:
      deals: { title: Deals by value, kind: deal, group_by: basis }
    -- Content/topics/ports.md --
    ---
    name: Ports
    ---
    -- Content/topics/steel.md --
    ---
    name: Steel
    ---
    -- Content/agencies/coast-guard.md --
    ---
    name: United States Coast Guard
    abbr: USCG
    type: bureau
    administers: [harbor-rule]
    ---
    -- Content/agencies/ftc.md --
    ---
    name: Federal Trade Commission
    type: independent-commission
    regulates: [hidden-corp]
    ---
    -- Content/agencies/quiet.md --
    ---
    name: Quiet Office
    type: bureau
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme Shipping
    regulated-by: [ftc]
    ---
    -- Content/companies/beta.md --
    ---
    name: Beta Docks
    ---
    -- Content/policies/harbor-rule.md --
    ---
    name: Harbor Rule
    type: rule
    history: [{2025-03-01: proposed}]
    topics: [ports]
    ---
    -- Content/policies/harbor-act.md --
    ---
    name: Harbor Act
    type: bill
    bill: hr77-119
    history: [{2025-04-01: introduced}]
    topics: [ports, steel]
    ---
    -- Content/deals/pier.md --
    ---
    name: Pier lease
    type: lease
    parties: { beta: lessor, acme: lessee }
    value: USD 2.5M
    value_basis: total-contract
    history: [{2025-02-01: signed}]
    topics: [ports]
    ---
    -- Content/deals/crane.md --
    ---
    name: "=Crane, sale"
    type: offtake
    parties: { beta: seller, hidden-corp: investor }
    history: [{2025-06-01: announced}]
    relations: [{ related-to: harbor-rule }]
    ---
    -- Content/deals/dock.md --
    ---
    name: Dock purchase
    type: offtake
    parties: { beta: buyer }
    history: [{2025-07-01: announced}]
    relations: [{ reviewed-by: coast-guard }, { reviewed-by: hidden-office }]
    topics: [hidden-topic]
    ---
    -- Content/agencies/hidden-office.md --
    ---
    name: Zebra Office
    type: bureau
    draft: true
    administers: [harbor-act]
    ---
    -- Content/companies/hidden-corp.md --
    ---
    name: Zebra Corp
    draft: true
    ---
    -- Content/topics/hidden-topic.md --
    ---
    name: Zebra topic
    draft: true
    ---
    -- Content/briefings/2025-09-01-hidden.md --
    ---
    title: Zebra briefing
    date: 2025-09-01
    draft: true
    bottom_line: Zebra pays.
    deals: [crane]
    regulators: [{ quiet: Zebra interest }]
    ---
    Text.
    -- Content/deals/hidden.md --
    ---
    name: Zebra merger
    type: offtake
    draft: true
    parties: { beta: buyer }
    relations: [{ reviewed-by: coast-guard }]
    ---
    -- Content/briefings/2025-05-01-first.md --
    ---
    title: Who pays for the pier
    date: 2025-05-01
    bottom_line: Acme pays.
    deals: [pier]
    topics: [ports]
    regulators: [{ coast-guard: who may moor }]
    ---
    Text.
    -- Content/briefings/2025-08-01-second.md --
    ---
    title: Steel at the dock
    date: 2025-08-01
    bottom_line: Steel is dear.
    topics: [ports, steel]
    ---
    Text.

    """
}
