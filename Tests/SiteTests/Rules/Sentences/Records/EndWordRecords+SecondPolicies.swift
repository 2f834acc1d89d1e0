extension EndWordRecords {
  static let secondPolicies = """
    -- Content/policies/s-lap.md --
    ---
    name: Section 702 Bridge
    type: statute
    history:
      - 2020-06-17: enacted
      - 2025-09-30: lapsed

    ---
    -- Content/policies/t-wf.md --
    ---
    name: Paris Agreement
    type: treaty
    history:
      - 2016-09-03: signed
      - 2025-01-27: withdrawn-from

    ---
    -- Content/policies/t-ter.md --
    ---
    name: INF Treaty
    type: treaty
    history:
      - 1987-12-08: signed
      - 2019-08-02: terminated

    ---
    -- Content/policies/p-com.md --
    ---
    name: Crypto Sprint
    type: plan
    history:
      - 2025-08-01: issued
      - 2025-10-01: completed

    ---
    -- Content/policies/b-inc.md --
    ---
    name: Landing Act
    type: bill
    bill: hr777-119
    history:
      - 2025-02-01: introduced
      - 2025-06-01: incorporated

    ---
    -- Content/policies/b-fail.md --
    ---
    name: Grid Cap Act
    type: bill
    bill: hr778-119
    history:
      - 2025-02-01: introduced
      - 2025-06-01: failed

    ---
    -- Content/policies/b-pv.md --
    ---
    name: Old Pocket Act
    type: bill
    bill: hr779-118
    history:
      - 2023-02-01: introduced
      - 2024-06-01: passed-house
      - 2024-11-01: passed-senate
      - 2024-12-20: presented
      - 2025-01-02: pocket-vetoed

    ---
    -- Content/policies/b-wd.md --
    ---
    name: Withdrawn Act
    type: bill
    bill: hr780-119
    history:
      - 2025-02-01: introduced
      - 2025-06-01: withdrawn

    ---
    -- Content/people/joe-biden.md --
    ---
    name: Joe Biden
    ---
    """
}
