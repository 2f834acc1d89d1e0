extension DeskRecords {
  static let policies = firstPolicies + "\n" + secondPolicies

  static let firstPolicies = """
    -- Content/policies/eo-14110.md --
    ---
    name: "Executive Order 14110"
    type: executive-order
    number: 14110
    history:
      - 2023-10-30: issued by joe-biden
      - 2025-01-20: revoked by eo-14148
    ---
    -- Content/policies/eo-14148.md --
    ---
    name: "Executive Order 14148"
    type: executive-order
    number: 14148
    history:
      - 2025-01-20: issued by donald-trump
    ---
    -- Content/policies/eo-14179.md --
    ---
    name: "Executive Order 14179"
    type: executive-order
    number: 14179
    history:
      - 2025-01-23: issued by donald-trump
    ---
    -- Content/policies/eo-14067.md --
    ---
    name: "Executive Order 14067"
    type: executive-order
    number: 14067
    history:
      - 2022-03-09: issued by joe-biden
      - 2025-01-23: revoked by eo-14178
    ---
    -- Content/policies/eo-14178.md --
    ---
    name: "Executive Order 14178"
    type: executive-order
    number: 14178
    history:
      - 2025-01-23: issued by donald-trump
    ---
    -- Content/policies/eo-14036.md --
    ---
    name: "Executive Order 14036"
    type: executive-order
    number: 14036
    history:
      - 2021-07-09: issued by joe-biden
      - 2025-08-13: revoked by eo-14337
    ---
    -- Content/policies/eo-14337.md --
    ---
    name: "Executive Order 14337"
    type: executive-order
    number: 14337
    history:
      - 2025-08-13: issued by donald-trump
    ---
    -- Content/policies/sab-121.md --
    ---
    name: "Staff Accounting Bulletin No. 121"
    type: guidance
    history:
      - 2022-03-31: final
      - 2025-01-23: rescinded by sab-122
    ---
    -- Content/policies/sab-122.md --
    ---
    name: "Staff Accounting Bulletin No. 122"
    type: guidance
    history:
      - 2025-01-23: final
    ---
    -- Content/policies/m-24-10.md --
    ---
    name: "OMB Memorandum M-24-10"
    type: guidance
    history:
      - 2024-03-28: final
      - 2025-04-03: superseded by m-25-21
    ---
    -- Content/policies/m-25-21.md --
    ---
    name: "OMB Memorandum M-25-21"
    type: guidance
    history:
      - 2025-04-03: final
    ---
    -- Content/policies/pf-rules.md --
    ---
    name: "Private Fund Adviser Rules"
    type: rule
    effective: 2023-11-13
    history:
      - 2023-08-23: final
      - 2024-06-05: vacated by ca5
    ---
    -- Content/policies/noncompete.md --
    ---
    name: "Non-Compete Clause Rule"
    type: rule
    effective: 2024-09-04
    history:
      - 2023-01-19: proposed
      - 2024-04-23: final
      - 2024-08-20: vacated by txnd
    ---
    -- Content/policies/overtime.md --
    ---
    name: "2024 Overtime Rule"
    type: rule
    effective: 2024-07-01
    history:
      - 2024-04-23: final
      - 2024-11-15: vacated by txed
    ---
    -- Content/policies/staffing.md --
    ---
    name: "Nursing Home Staffing Rule"
    type: rule
    effective: 2024-06-21
    history:
      - 2024-05-10: final
      - 2025-04-07: vacated by txnd
    ---
    -- Content/policies/open-internet.md --
    ---
    name: "Open Internet Order"
    type: rule
    effective: 2024-07-22
    history:
      - 2024-05-07: final
      - 2025-01-02: vacated by ca6
    ---
    -- Content/policies/defi-rule.md --
    ---
    name: "DeFi Broker Rule"
    type: rule
    effective: 2025-02-28
    history:
      - 2024-12-30: final
      - 2025-04-10: disapproved
    ---
    -- Content/policies/climate-rule.md --
    ---
    name: "SEC Climate Disclosure Rules"
    type: rule
    effective: 2024-05-28
    history:
      - 2024-03-06: final
      - 2024-04-04: stayed
    ---
    -- Content/policies/chevron.md --
    ---
    name: "Chevron v. NRDC"
    type: case
    court: scotus
    jurisdiction: US
    history:
      - 1984-06-25: decided
      - 2024-06-28: overruled by loper-bright
    ---
    -- Content/policies/loper-bright.md --
    ---
    name: "Loper Bright v. Raimondo"
    type: case
    court: scotus
    jurisdiction: US
    history:
      - 2024-06-28: decided
    ---
    -- Content/policies/cisa-2015.md --
    ---
    name: "Cybersecurity Information Sharing Act of 2015"
    type: statute
    history:
      - 2015-12-18: enacted
      - 2025-09-30: expired
    ---
    -- Content/policies/agoa.md --
    ---
    name: "African Growth and Opportunity Act"
    type: statute
    history:
      - 2000-05-18: enacted
      - 2025-09-30: expired
    ---
    -- Content/policies/fit21.md --
    ---
    name: "Financial Innovation and Technology for the 21st Century Act"
    type: bill
    bill: hr4763-118
    aliases: [FIT21]
    history:
      - 2023-07-20: introduced
      - 2024-05-22: passed-house
    ---
    -- Content/policies/clarity.md --
    ---
    name: "CLARITY Act"
    type: bill
    bill: hr3633-119
    history:
      - 2025-05-29: introduced
      - 2025-07-17: passed-house
    ---
    -- Content/policies/genius.md --
    ---
    name: "GENIUS Act"
    type: bill
    bill: s1582-119
    history:
      - 2025-05-01: introduced
      - 2025-06-17: passed-senate
      - 2025-07-17: passed-house
      - 2025-07-18: enacted
    ---
    -- Content/policies/ace.md --
    ---
    name: "Affordable Clean Energy Rule"
    type: rule
    effective: 2019-09-06
    history:
      - 2019-07-08: final
      - 2021-01-19: vacated by cadc
    ---
    -- Content/policies/nepa.md --
    ---
    name: "NEPA Phase 2 Rule"
    type: rule
    effective: 2024-07-01
    history:
      - 2024-05-01: final
      - 2025-02-25: rescinded
    ---
    -- Content/policies/joint-employer.md --
    ---
    name: "Joint Employer Rule"
    type: rule
    effective: 2024-02-26
    history:
      - 2023-10-27: final
      - 2024-03-08: vacated by txed
    ---
    -- Content/policies/aild.md --
    ---
    name: "AI Liability Directive"
    type: rule
    jurisdiction: EU
    history:
      - 2022-09-28: proposed
      - 2025-02-11: withdrawn
    ---
    -- Content/policies/privacy-shield.md --
    ---
    name: "EU–US Privacy Shield"
    type: treaty
    history:
      - 2016-07-12: signed
      - 2020-07-16: terminated
    ---
    -- Content/policies/open-skies.md --
    ---
    name: "Open Skies Treaty"
    type: treaty
    history:
      - 1992-03-24: signed
      - 2020-11-22: withdrawn-from
    ---
    -- Content/policies/mfn.md --
    ---
    name: "Most Favored Nation Rule"
    type: rule
    effective: 2020-11-27
    history:
      - 2020-11-27: final
      - 2021-12-29: rescinded
    ---
    """
}
