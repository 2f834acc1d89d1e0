extension NewsroomRecords {
  /// Rules that courts, Congress or the agency undid, and proposals.
  static let rules = """
    policies/ftc-noncompete | name: Non-Compete Clause Rule; aliases: [Non-Compete Rule]; type: rule | 2023-01-19: proposed; 2024-05-07: final; 2024-08-20: vacated
    policies/dol-overtime-2024 | name: 2024 overtime rule; type: rule; effective: 2024-07-01 | 2024-04-26: final; 2024-11-15: vacated
    policies/fcc-net-neutrality-2024 | name: Safeguarding and Securing the Open Internet; type: rule | 2024-05-22: final; 2024-08-01: stayed; 2025-01-02: vacated
    policies/clean-power-plan | name: Clean Power Plan; type: rule; effective: 2015-12-22 | 2015-10-23: final; 2016-02-09: stayed; 2019-07-08: repealed by ace-rule
    policies/ace-rule | name: Affordable Clean Energy rule; type: rule; effective: 2019-09-06 | 2019-07-08: final; 2021-01-19: vacated
    policies/epa-carbon-2024 | name: 2024 carbon pollution standards; type: rule; effective: 2024-07-08 | 2024-05-09: final
    policies/sec-private-funds | name: Private Fund Advisers rule; type: rule; effective: 2023-11-13 | 2023-09-14: final; 2024-06-05: vacated
    policies/sec-buyback | name: Share Repurchase Disclosure Modernization; type: rule; effective: 2023-07-31 | 2023-06-01: final; 2023-12-19: vacated
    policies/cfpb-late-fees | name: Credit card late fee rule; type: rule | 2024-03-15: final; 2024-05-10: stayed; 2025-04-15: vacated
    policies/cfpb-medical-debt | name: Medical debt rule; type: rule | 2025-01-14: final; 2025-07-11: vacated
    policies/cfpb-overdraft | name: Overdraft rule; type: rule | 2024-12-30: final; 2025-05-09: disapproved
    policies/cfpb-larger-participant | name: Larger participant rule for digital payments; type: rule; effective: 2025-01-09 | 2024-12-10: final; 2025-05-09: disapproved
    policies/epa-methane-fee | name: Waste Emissions Charge rule; type: rule; effective: 2025-01-17 | 2024-11-18: final; 2025-03-14: disapproved
    policies/irs-defi-broker | name: DeFi broker rule; type: rule; effective: 2025-02-28 | 2024-12-30: final; 2025-04-10: disapproved
    policies/acc-ii-waiver | name: Advanced Clean Cars II waiver; type: rule; effective: 2025-01-06 | 2025-01-06: final; 2025-06-12: disapproved
    policies/nlrb-joint-employer | name: 2023 joint-employer rule; type: rule | 2023-10-27: final; 2024-03-08: vacated
    policies/title-ix-2024 | name: 2024 Title IX rule; type: rule; effective: 2024-08-01 | 2024-04-29: final; 2025-01-09: vacated
    policies/cdc-eviction | name: CDC eviction moratorium; type: rule; effective: 2021-08-03 | 2021-08-03: final; 2021-08-26: vacated
    policies/osha-ets | name: OSHA vaccination and testing standard; type: rule; effective: 2021-11-05 | 2021-11-05: final; 2022-01-13: stayed; 2022-01-26: withdrawn
    policies/title-42 | name: Title 42 order; type: rule; effective: 2020-03-20 | 2020-03-20: final; 2023-05-11: expired
    policies/ai-diffusion | name: AI diffusion rule; type: rule; effective: 2025-01-13 | 2025-01-13: interim-final; 2025-05-13: rescinded
    policies/cms-staffing | name: Nursing home staffing rule; type: rule; effective: 2024-06-21 | 2024-05-10: final; 2025-04-07: vacated
    policies/dol-fiduciary-2016 | name: 2016 fiduciary rule; type: rule; effective: 2017-06-09 | 2016-04-08: final; 2018-03-15: vacated
    policies/wotus-2015 | name: 2015 Clean Water Rule; type: rule; effective: 2015-08-28 | 2015-06-29: final; 2019-10-22: repealed
    policies/nwpr | name: Navigable Waters Protection Rule; type: rule; effective: 2020-06-22 | 2020-04-21: final; 2021-08-30: vacated
    policies/nasdaq-diversity | name: Nasdaq board diversity rule; type: rule; effective: 2021-08-06 | 2021-08-06: final; 2024-12-11: vacated
    policies/click-to-cancel | name: Click-to-cancel rule; type: rule; effective: 2025-01-14 | 2024-11-15: final; 2025-07-08: vacated
    policies/fcc-one-to-one | name: One-to-one consent rule; type: rule | 2024-01-26: final; 2025-01-24: vacated
    policies/bump-stock-rule | name: Bump stock rule; type: rule; effective: 2019-03-26 | 2018-12-26: final; 2024-06-14: vacated
    policies/hipaa-repro | name: HIPAA reproductive health privacy rule; type: rule; effective: 2024-06-25 | 2024-04-26: final; 2025-06-18: vacated
    policies/privacy-shield | name: EU-US Privacy Shield; type: rule; effective: 2016-07-12; jurisdiction: EU | 2016-07-12: final; 2020-07-16: annulled
    policies/safe-harbor | name: EU-US Safe Harbor; type: rule; effective: 2000-07-26; jurisdiction: EU | 2000-07-26: final; 2015-10-06: annulled
    policies/endangerment-rescission | name: Proposed rescission of the endangerment finding; type: rule; comments_close: 2025-09-22 | 2025-08-01: proposed
    policies/ferc-rm26-4 | name: Large-load interconnection docket; type: rule; docket: RM26-4-000; comments_close: [{date: 2025-11-14, what: Initial comments}, {date: 2025-11-28, what: Reply comments}] | 2025-10-27: prerule
    policies/epa-carbon-repeal | name: Proposed repeal of carbon standards; type: rule; comments_close: 2025-08-07 | 2025-06-17: proposed
    policies/wotus-2025 | name: Proposed definition of waters of the United States; type: rule; comments_close: 2026-01-05 | 2025-11-20: proposed
    policies/cfpb-1033-anpr | name: Personal financial data rights reconsideration; type: rule; comments_close: 2025-10-21 | 2025-08-22: prerule
    policies/genius-anprm | name: GENIUS implementation notice; type: rule; comments_close: 2025-11-04 | 2025-09-19: prerule
    policies/h1b-weighted | name: Weighted selection of H-1B petitions; type: rule; comments_close: 2025-10-24 | 2025-09-24: proposed
    """
}
