/// Deals that go on, have closed, have failed or were stopped.
enum DealRecords {
  static let world =
    lawToCite + """

      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      ---
      -- Content/deals/contract.md --
      ---
      name: The contract
      type: merger
      parties: {acme: buyer}
      value: USD 9.7B
      history: [2025-10-02: signed]
      ---
      -- Content/deals/failed.md --
      ---
      name: The failed merger
      type: merger
      parties: {acme: buyer}
      value: USD 20B
      history: [2025-08-02: signed, 2025-10-30: terminated]
      ---
      -- Content/deals/stopped.md --
      ---
      name: The stopped merger
      type: merger
      parties: {acme: buyer}
      history: [2025-08-02: signed, 2025-10-30: blocked]
      ---
      -- Content/deals/done.md --
      ---
      name: The done deal
      type: merger
      parties: {acme: buyer}
      history: [2025-01-02: signed, 2025-02-02: closed]
      ---
      """
}
