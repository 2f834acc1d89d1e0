extension EndWordRecords {
  static let deals = """
    -- Content/deals/acme-grid.md --
    ---
    name: Acme–Gridco acquisition
    type: acquisition
    parties: {acme: buyer, gridco: target}
    value: USD 9.7B
    history:
      - 2025-09-01: signed
    ---
    -- Content/deals/big-merger.md --
    ---
    name: Acme–Gridco merger of 2025
    type: acquisition
    parties: {acme: buyer, gridco: target}
    value: USD 20B
    history:
      - 2025-03-01: signed
      - 2025-10-30: terminated
    ---
    -- Content/deals/blocked-deal.md --
    ---
    name: Acme–Gridco plant purchase
    type: acquisition
    parties: {acme: buyer, gridco: target}
    value: USD 3.25B
    history:
      - 2025-03-01: signed
      - 2025-08-30: blocked
    ---
    -- Content/deals/done-deal.md --
    ---
    name: Acme–Gridco line purchase
    type: acquisition
    parties: {acme: buyer, gridco: target}
    value: USD 450M
    history:
      - 2025-01-01: signed
      - 2025-05-01: closed
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    ---
    -- Content/companies/gridco.md --
    ---
    name: Gridco
    ---
    """
}
