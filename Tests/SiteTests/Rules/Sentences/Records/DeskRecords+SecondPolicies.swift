extension DeskRecords {
  static let secondPolicies = """
    -- Content/policies/hipaa-repro.md --
    ---
    name: "HIPAA Reproductive Privacy Rule"
    type: rule
    effective: 2024-06-25
    history:
      - 2024-04-26: final
      - 2025-06-18: vacated by txnd
    ---
    -- Content/policies/eo-14055.md --
    ---
    name: "Executive Order 14055"
    type: executive-order
    number: 14055
    history:
      - 2021-11-18: issued by joe-biden
      - 2025-01-20: revoked by eo-14148
    ---
    -- Content/policies/apra.md --
    ---
    name: "American Privacy Rights Act"
    type: bill
    bill: hr8818-118
    history:
      - 2024-06-25: introduced
    ---
    -- Content/policies/roe.md --
    ---
    name: "Roe v. Wade"
    type: case

    jurisdiction: US
    history:
      - 1973-01-22: decided
      - 2022-06-24: overruled by dobbs
    ---
    -- Content/policies/dobbs.md --
    ---
    name: "Dobbs v. Jackson"
    type: case

    jurisdiction: US
    history:
      - 2022-06-24: decided
    ---
    -- Content/policies/large-loads.md --
    ---
    name: "Large Load Interconnection Proposal"
    type: rule
    comments_close: 2025-10-20
    history:
      - 2025-08-20: proposed
    ---
    -- Content/policies/open-rule.md --
    ---
    name: "Methane Fee Proposal"
    type: rule
    comments_close: 2025-12-05
    history:
      - 2025-10-06: proposed
    ---
    -- Content/agencies/cadc.md --
    ---
    name: D.C. Circuit
    ---
    -- Content/agencies/ca5.md --
    ---
    name: Fifth Circuit
    ---
    -- Content/agencies/ca6.md --
    ---
    name: Sixth Circuit
    ---
    -- Content/agencies/txnd.md --
    ---
    name: Northern District of Texas
    ---
    -- Content/agencies/txed.md --
    ---
    name: Eastern District of Texas
    ---
    -- Content/agencies/scotus.md --
    ---
    name: Supreme Court
    ---
    -- Content/agencies/sec.md --
    ---
    name: Securities and Exchange Commission
    ---
    -- Content/agencies/ftc.md --
    ---
    name: Federal Trade Commission
    ---
    -- Content/agencies/cftc.md --
    ---
    name: Commodity Futures Trading Commission
    ---
    -- Content/agencies/cfpb.md --
    ---
    name: Consumer Financial Protection Bureau
    ---
    -- Content/agencies/fcc.md --
    ---
    name: Federal Communications Commission
    ---
    -- Content/agencies/fdic.md --
    ---
    name: Federal Deposit Insurance Corporation
    ---
    -- Content/agencies/senate.md --
    ---
    name: Senate
    ---
    -- Content/agencies/house.md --
    ---
    name: House of Representatives
    ---
    -- Content/agencies/nlrb.md --
    ---
    name: National Labor Relations Board
    ---
    """
}
