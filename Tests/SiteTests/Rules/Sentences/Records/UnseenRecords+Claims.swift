extension UnseenRecords {
  /// People, bills, a docket and deals.
  static let claims = """
    -- Content/agencies/sec.md --
    ---
    name: Securities and Exchange Commission
    ---
    -- Content/agencies/ftc.md --
    ---
    name: Federal Trade Commission
    ---
    -- Content/agencies/treasury.md --
    ---
    name: Treasury
    ---
    -- Content/agencies/doj.md --
    ---
    name: Justice Department
    ---
    -- Content/agencies/commerce.md --
    ---
    name: Commerce Department
    ---
    -- Content/agencies/dot.md --
    ---
    name: Transportation Department
    ---
    -- Content/agencies/cfpb.md --
    ---
    name: Consumer Financial Protection Bureau
    ---
    -- Content/agencies/house.md --
    ---
    name: House of Representatives
    ---
    -- Content/agencies/white-house.md --
    ---
    name: White House
    ---
    -- Content/agencies/ferc.md --
    ---
    name: Federal Energy Regulatory Commission
    ---
    -- Content/people/joe-biden.md --
    ---
    name: Joe Biden
    positions:
      - {role: President, org: white-house, since: 2021-01-20, until: 2025-01-20}
    ---
    -- Content/people/gary-gensler.md --
    ---
    name: Gary Gensler
    positions:
      - {role: Chair, org: sec, since: 2021-04-17, until: 2025-01-20}
    ---
    -- Content/people/paul-atkins.md --
    ---
    name: Paul Atkins
    positions:
      - {role: Chair, org: sec, since: 2025-04-21}
    ---
    -- Content/people/lina-khan.md --
    ---
    name: Lina Khan
    positions:
      - {role: Chair, org: ftc, since: 2021-06-15, until: 2025-01-20}
    ---
    -- Content/people/janet-yellen.md --
    ---
    name: Janet Yellen
    positions:
      - {role: Secretary, org: treasury, since: 2021-01-26, until: 2025-01-20}
    ---
    -- Content/people/merrick-garland.md --
    ---
    name: Merrick Garland
    positions:
      - {role: Attorney General, org: doj, since: 2021-03-11, until: 2025-01-20}
    ---
    -- Content/people/gina-raimondo.md --
    ---
    name: Gina Raimondo
    positions:
      - {role: Secretary, org: commerce, since: 2021-03-03, until: 2025-01-20}
    ---
    -- Content/people/pete-buttigieg.md --
    ---
    name: Pete Buttigieg
    positions:
      - {role: Secretary, org: dot, since: 2021-02-03, until: 2025-01-20}
    ---
    -- Content/people/rohit-chopra.md --
    ---
    name: Rohit Chopra
    positions:
      - {role: Director, org: cfpb, since: 2021-10-12, until: 2025-02-01}
    ---
    -- Content/people/kamala-harris.md --
    ---
    name: Kamala Harris
    positions:
      - {role: Vice President, org: white-house, since: 2021-01-20, until: 2025-01-20}
    ---
    -- Content/people/kevin-mccarthy.md --
    ---
    name: Kevin McCarthy
    positions:
      - {role: Speaker, org: house, since: 2023-01-07, until: 2023-10-03}
    ---
    -- Content/people/donald-trump.md --
    ---
    name: Donald Trump
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
    -- Content/policies/large-loads.md --
    ---
    name: "FERC large-load docket"
    type: rule
    comments_close: 2025-09-01
    history:
      - 2025-07-20: proposed
    ---
    -- Content/companies/kroger.md --
    ---
    name: Kroger
    ---
    -- Content/companies/albertsons.md --
    ---
    name: Albertsons
    ---
    -- Content/companies/microsoft.md --
    ---
    name: Microsoft
    ---
    -- Content/companies/iren.md --
    ---
    name: IREN
    ---
    -- Content/deals/kroger-albertsons.md --
    ---
    name: Kroger–Albertsons merger
    aliases: [Kroger–Albertsons]
    type: merger
    parties:
      kroger: buyer
      albertsons: target
    value: USD 24.6B
    history:
      - 2022-10-14: announced
      - 2024-12-11: terminated
    ---
    -- Content/deals/iren-microsoft.md --
    ---
    name: IREN–Microsoft deal
    aliases: [IREN–Microsoft]
    type: services-agreement
    parties:
      microsoft: customer
      iren: supplier
    value: USD 9.7B
    history:
      - 2025-11-02: signed
    ---
    """
}
