extension EndWordRecords {
  static let policies = firstPolicies + "\n" + secondPolicies

  static let firstPolicies = """
    -- Content/policies/eo-14110.md --
    ---
    name: Executive Order 14110
    aliases: [Safe AI Order]
    type: executive-order
    number: 14110
    fr: {cite: 88 FR 75191}
    history:
      - 2023-10-30: issued by joe-biden
      - 2025-01-20: revoked by eo-14148
    ---
    -- Content/policies/eo-14148.md --
    ---
    name: Executive Order 14148
    type: executive-order
    number: 14148
    history:
      - 2025-01-20: issued
    ---
    -- Content/policies/eo-14141.md --
    ---
    name: Executive Order 14141
    type: executive-order
    number: 14141
    history:
      - 2025-01-14: issued
    ---
    -- Content/policies/eo-14179.md --
    ---
    name: Executive Order 14179
    type: executive-order
    number: 14179
    history:
      - 2025-01-23: issued
    ---
    -- Content/policies/eo-13224.md --
    ---
    name: Executive Order 13224
    type: executive-order
    number: 13224
    history:
      - 2001-09-23: issued
    ---
    -- Content/policies/fit21.md --
    ---
    name: FIT21
    type: bill
    bill: hr4763-118
    history:
      - 2023-07-20: introduced
      - 2024-05-22: passed-house
    ---
    -- Content/policies/hr4763-119.md --
    ---
    name: Widget Transparency Act
    type: bill
    bill: hr4763-119
    history:
      - 2025-07-25: introduced
    ---
    -- Content/policies/clarity-act.md --
    ---
    name: CLARITY Act
    type: bill
    bill: hr3633-119
    history:
      - 2025-05-29: introduced
      - 2025-07-17: passed-house
    ---
    -- Content/policies/genius-act.md --
    ---
    name: GENIUS Act
    type: bill
    bill: s1582-119
    public_law: 119-27
    history:
      - 2025-05-01: introduced
      - 2025-06-17: passed-senate
      - 2025-07-17: passed-house
      - {date: 2025-07-18, event: enacted, how: signed}
    ---
    -- Content/policies/hjres109.md --
    ---
    name: SAB 121 resolution
    type: bill
    bill: hjres109-118
    history:
      - 2024-02-01: introduced
      - 2024-05-08: passed-house
      - 2024-05-16: passed-senate
      - 2024-05-31: vetoed
    ---
    -- Content/policies/s2402.md --
    ---
    name: Quiet Skies Study Act
    type: bill
    bill: s2402-119
    history:
      - 2025-07-23: introduced
    ---
    -- Content/policies/hconres14.md --
    ---
    name: FY2025 budget resolution
    type: bill
    bill: hconres14-119
    history:
      - 2025-02-18: introduced
      - 2025-04-10: agreed-to
    ---
    -- Content/policies/sres50.md --
    ---
    name: Resolution on grid security
    type: bill
    bill: sres50-119
    history:
      - 2025-02-04: introduced
    ---
    -- Content/policies/sjres28.md --
    ---
    name: CFPB payments resolution
    type: bill
    bill: sjres28-119
    history:
      - 2025-02-27: introduced
    ---
    -- Content/policies/rule-10b-5.md --
    ---
    name: Rule 10b-5
    type: rule
    cfr: 17 CFR 240.10b-5
    effective: 1948-12-29
    history:
      - 1948-12-22: final
    ---
    -- Content/policies/exchange-act.md --
    ---
    name: Securities Exchange Act of 1934
    type: statute
    usc: 15 USC 78j
    history:
      - 1934-06-06: enacted
    ---
    -- Content/policies/climate-rule.md --
    ---
    name: Climate Disclosure Rule
    type: rule
    rin: 3235-AM87
    effective: 2024-05-28
    fr: {cite: 89 FR 21668}
    history:
      - 2024-03-06: final
      - 2025-06-12: vacated
    ---
    -- Content/policies/old-nprm.md --
    ---
    name: Large Load Interconnection Proposal
    type: rule
    comments_close: 2025-10-01
    history:
      - 2025-08-01: proposed
    ---
    -- Content/policies/open-nprm.md --
    ---
    name: Storage Metering Proposal
    type: rule
    comments_close: 2025-12-20
    history:
      - 2025-10-01: proposed
    ---
    -- Content/policies/sec-v-coinbase.md --
    ---
    name: SEC v. Coinbase
    type: case
    history:
      - 2023-06-06: filed
      - 2025-02-27: dismissed
    ---
    -- Content/policies/c-set.md --
    ---
    name: SEC v. Binance
    type: case
    history:
      - 2023-06-05: filed
      - 2025-05-29: settled

    ---
    -- Content/policies/c-clo.md --
    ---
    name: SEC v. Kraken
    type: case
    history:
      - 2023-06-05: filed
      - 2025-05-29: closed

    ---
    -- Content/policies/c-rev.md --
    ---
    name: Doe v. FTC
    type: case
    history:
      - 2023-06-05: filed
      - 2024-02-01: decided
      - 2025-05-29: reversed

    ---
    -- Content/policies/c-ovr.md --
    ---
    name: Chevron v. NRDC
    type: case
    history:
      - 1983-06-05: filed
      - 1984-06-25: decided
      - 2024-06-28: overruled

    ---
    -- Content/policies/r-dis.md --
    ---
    name: IRS Broker Rule
    type: rule
    effective: 2025-02-28
    history:
      - 2024-12-30: final
      - 2025-04-10: disapproved

    ---
    -- Content/policies/r-wit.md --
    ---
    name: Custody Proposal
    type: rule
    history:
      - 2023-02-15: proposed
      - 2025-06-12: withdrawn

    ---
    -- Content/policies/r-res.md --
    ---
    name: Waters Rule
    type: rule
    effective: 2023-03-01
    history:
      - 2023-01-15: final
      - 2025-06-12: rescinded

    ---
    -- Content/policies/r-exp.md --
    ---
    name: Mask Rule
    type: rule
    effective: 2021-03-01
    history:
      - 2021-01-15: final
      - 2023-06-12: expired

    ---
    -- Content/policies/g-wit.md --
    ---
    name: Letter 1179
    type: guidance
    history:
      - 2021-11-18: issued
      - 2025-03-07: withdrawn

    ---
    -- Content/policies/s-rep.md --
    ---
    name: Old Tariff Act
    type: statute
    history:
      - 1930-06-17: enacted
      - 2024-01-01: repealed

    ---
    """
}
