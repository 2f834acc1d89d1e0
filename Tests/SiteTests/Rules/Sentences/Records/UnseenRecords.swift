/// Nine sorts of things that had ended, for sentences that were written without knowledge of the rule.
enum UnseenRecords {
  static let world = """
    -- Content/policies/eo.md --
    ---
    name: "Executive Order 14110"
    type: executive-order
    number: 14110
    history:
      - 2023-10-30: issued
      - 2025-01-20: revoked by ender
    ---
    -- Content/policies/ender.md --
    ---
    name: "Executive Order 14148"
    type: executive-order
    number: 14148
    history:
      - 2025-01-20: issued
    ---
    -- Content/policies/rule.md --
    ---
    name: "Non-Compete Rule"
    type: rule
    effective: 2024-09-04
    history:
      - 2023-01-19: proposed
      - 2024-04-23: final
      - 2024-08-20: vacated by txnd
    ---
    -- Content/policies/act.md --
    ---
    name: "Connectivity Act"
    type: statute
    history:
      - 2021-11-15: enacted
      - 2024-06-01: expired
    ---
    -- Content/policies/law.md --
    ---
    name: "Reporting Act"
    type: statute
    history:
      - 2015-12-18: enacted
      - 2025-03-01: repealed
    ---
    -- Content/policies/bill.md --
    ---
    name: "Financial Innovation and Technology for the 21st Century Act"
    type: bill
    bill: hr4763-118
    aliases: [FIT21]
    history:
      - 2023-07-20: introduced
      - 2024-05-22: passed-house
    ---
    -- Content/policies/guidance.md --
    ---
    name: "OCC Interpretive Letter 1179"
    type: guidance
    history:
      - 2021-11-18: final
      - 2025-03-07: rescinded
    ---
    -- Content/policies/case.md --
    ---
    name: "Chevron v. NRDC"
    type: case
    court: scotus
    jurisdiction: US
    history:
      - 1984-06-25: decided
      - 2024-06-28: overruled by loper
    ---
    -- Content/policies/loper.md --
    ---
    name: "Loper Bright v. Raimondo"
    type: case
    court: scotus
    jurisdiction: US
    history:
      - 2024-06-28: decided
    ---
    -- Content/policies/prop.md --
    ---
    name: "SEC Safeguarding Proposal"
    type: rule
    history:
      - 2023-02-15: proposed
      - 2025-06-12: withdrawn
    ---
    -- Content/policies/treaty.md --
    ---
    name: "INF Treaty"
    type: treaty
    history:
      - 1987-12-08: signed
      - 2019-08-02: terminated
    ---
    -- Content/agencies/txnd.md --
    ---
    name: Northern District of Texas
    ---
    -- Content/agencies/scotus.md --
    ---
    name: Supreme Court
    ---
    """
}
