extension MentionRecords {
  static let policies = """
    -- Content/policies/eo-14148.md --
    ---
    name: Executive Order 14148
    type: executive-order
    number: 14148
    history:
      - 2025-01-20: issued by donald-trump
      - 2025-01-21: published
    ---
    -- Content/policies/eo-13990.md --
    ---
    name: Executive Order 13990
    type: executive-order
    number: 13990
    history:
      - 2021-01-20: issued by joe-biden
      - 2025-01-20: revoked by eo-14148
    ---
    -- Content/policies/noncompete-rule.md --
    ---
    name: Noncompete Rule
    type: rule
    history:
      - 2024-05-07: final by ftc
      - 2024-08-20: vacated by txnd
    ---
    -- Content/policies/diffusion-rule.md --
    ---
    name: AI Diffusion Rule
    type: rule
    history:
      - 2025-01-15: final by bis
      - 2025-05-13: rescinded by bis
    ---
    -- Content/policies/m-24-10.md --
    ---
    name: OMB Memorandum M-24-10
    type: guidance
    history:
      - 2024-03-28: final
      - 2025-04-03: rescinded
    ---
    -- Content/policies/sab-121.md --
    ---
    name: Staff Accounting Bulletin 121
    aliases: [SAB 121]
    type: guidance
    history:
      - 2022-03-31: final by sec
      - 2025-01-23: rescinded by sec
    ---
    -- Content/policies/fit21.md --
    ---
    name: Financial Innovation and Technology for the 21st Century Act
    aliases: [FIT21]
    type: bill
    bill: hr4763-118
    history:
      - 2023-07-20: introduced
      - 2024-05-22: passed-house
    ---
    -- Content/policies/cpp.md --
    ---
    name: Clean Power Plan
    type: rule
    history:
      - 2015-10-23: final by epa
      - 2019-07-08: rescinded by epa
    ---
    -- Content/policies/open-skies.md --
    ---
    name: Open Skies Treaty
    type: treaty
    history:
      - 1992-03-24: signed
      - 2002-01-01: in-force
      - 2020-11-22: withdrawn-from
    ---
    -- Content/policies/fairness.md --
    ---
    name: Fairness Doctrine
    type: rule
    history:
      - 1949-06-01: final by fcc
      - 1987-08-04: rescinded by fcc
    ---
    -- Content/policies/glass.md --
    ---
    name: Glass-Steagall Act
    type: statute
    history:
      - 1933-06-16: enacted
      - 1999-11-12: repealed
    ---
    -- Content/policies/clarity.md --
    ---
    name: CLARITY Act
    type: bill
    bill: hr3633-119
    history:
      - 2025-05-29: introduced
      - 2025-07-17: passed-house
    ---
    -- Content/agencies/ftc.md --
    ---
    name: FTC
    ---
    -- Content/agencies/bis.md --
    ---
    name: BIS
    ---
    -- Content/agencies/sec.md --
    ---
    name: SEC
    ---
    -- Content/agencies/epa.md --
    ---
    name: EPA
    ---
    -- Content/agencies/fcc.md --
    ---
    name: FCC
    ---
    -- Content/agencies/txnd.md --
    ---
    name: TXND
    ---
    -- Content/people/joe-biden.md --
    ---
    name: Joe Biden
    ---
    -- Content/people/donald-trump.md --
    ---
    name: Donald Trump
    ---
    """
}
