import TestSupport

/// A site of one briefing and what it needs, without faults.
let harbour = """
  -- Content/site.yml --
  title: Harbour
  base_url: https://harbour.example/review/
  clock: 2025-11-30
  rules:
    OrphanEntity: off
  -- Content/briefings/2025-11-04-contract.md --
  ---
  title: What the contract says
  date: 2025-11-04
  authors: [Ann Lake]
  bottom_line: The buyer pays.
  deals: [contract]
  regulators:
    - board: who is connected
  topics: [power]
  ---
  ## What is agreed

  [[Acme]] buys power from [Zenith](company:zenith).
  -- Content/companies/acme.md --
  ---
  name: Acme
  ---
  -- Content/companies/zenith.md --
  ---
  name: Zenith
  ---
  -- Content/companies/other.md --
  ---
  name: Other
  ---
  -- Content/agencies/board.md --
  ---
  name: Board
  ---
  -- Content/deals/contract.md --
  ---
  name: The contract
  type: offtake
  parties: {acme: customer, zenith: supplier}
  value: USD 120M
  ---
  -- Content/topics/power.md --
  ---
  name: Power
  ---
  """
