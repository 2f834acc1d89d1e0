extension NewsroomRecords {
  /// Statutes, programs and treaties that were repealed, struck down, left or ran out.
  static let laws = """
    policies/student-debt-relief | name: 2022 student debt relief plan; type: plan | 2022-08-24: announced; 2023-06-30: struck-down
    policies/glass-steagall | name: Sections 20 and 32 of the Glass-Steagall Act; type: statute | 1933-06-16: enacted; 1999-11-12: repealed
    policies/assault-weapons-ban | name: Federal Assault Weapons Ban; type: statute; expires: 2004-09-13 | 1994-09-13: enacted
    policies/acp | name: Affordable Connectivity Program; type: plan | 2021-12-31: launched; 2024-06-01: expired
    policies/cfats | name: Chemical Facility Anti-Terrorism Standards program; aliases: [CFATS]; type: statute | 2014-12-18: enacted; 2023-07-28: lapsed
    policies/agoa | name: African Growth and Opportunity Act; aliases: [AGOA]; type: statute | 2000-05-18: enacted; 2025-09-30: lapsed
    policies/gsp | name: Generalized System of Preferences; aliases: [GSP]; type: statute | 1975-01-03: enacted; 2020-12-31: lapsed
    policies/tpa-2015 | name: Trade Promotion Authority of 2015; type: statute; expires: 2021-07-01 | 2015-06-29: enacted
    policies/paspa | name: Professional and Amateur Sports Protection Act; aliases: [PASPA]; type: statute | 1992-10-28: enacted; 2018-05-14: struck-down
    policies/line-item-veto | name: Line Item Veto Act; type: statute | 1996-04-09: enacted; 1998-06-25: struck-down
    policies/vra-4b | name: Section 4(b) of the Voting Rights Act; type: statute | 1965-08-06: enacted; 2013-06-25: struck-down
    policies/patriot-215 | name: Section 215 of the USA PATRIOT Act; type: statute; expires: 2020-03-15 | 2001-10-26: enacted
    policies/cisa-2015 | name: Cybersecurity Information Sharing Act of 2015; type: statute; expires: 2025-09-30 | 2015-12-18: enacted; 2025-11-12: reauthorized (until 2026-01-30)
    policies/enhanced-ptc | name: Enhanced premium tax credits; type: statute; expires: 2025-12-31 | 2021-03-11: enacted
    policies/inf-treaty | name: INF Treaty; type: treaty | 1987-12-08: signed; 1988-06-01: in-force; 2019-08-02: withdrawn-from
    policies/open-skies | name: Open Skies Treaty; type: treaty | 1992-03-24: signed; 2002-01-01: in-force; 2020-11-22: withdrawn-from
    policies/nafta | name: North American Free Trade Agreement; aliases: [NAFTA]; type: treaty | 1992-12-17: signed; 1994-01-01: in-force; 2020-07-01: superseded by usmca
    policies/usmca | name: United States-Mexico-Canada Agreement; aliases: [USMCA]; type: treaty | 2018-11-30: signed; 2020-07-01: in-force
    policies/tpp | name: Trans-Pacific Partnership; type: treaty | 2016-02-04: signed; 2017-01-23: withdrawn-from
    policies/abm-treaty | name: ABM Treaty; type: treaty | 1972-05-26: signed; 1972-10-03: in-force; 2002-06-13: withdrawn-from
    policies/new-start | name: New START; type: treaty | 2010-04-08: signed; 2011-02-05: in-force; 2021-02-03: extended (until 2026-02-05)
    policies/paris-agreement | name: Paris Agreement; type: treaty | 2021-02-19: in-force; 2025-01-27: notice-given (until 2026-01-27)
    policies/obbba | name: One Big Beautiful Bill Act; type: statute; public_law: 119-21 | 2025-07-04: enacted
    """
}
