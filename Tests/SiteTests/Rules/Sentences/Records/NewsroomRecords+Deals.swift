extension NewsroomRecords {
  /// Deals that closed, fell through or are pending.
  static let deals = """
    deals/up-ns | name: Union Pacific–Norfolk Southern merger; type: merger; parties: {union-pacific: buyer, norfolk-southern: target}; value: USD 85B | 2025-07-29: announced
    deals/constellation-calpine | name: Constellation–Calpine acquisition; type: acquisition; parties: {constellation-energy: buyer, calpine: target}; value: USD 16.4B | 2025-01-10: announced
    deals/kimberly-kenvue | name: Kimberly-Clark–Kenvue acquisition; type: acquisition; parties: {kimberly-clark: buyer, kenvue: target}; value: USD 48.7B | 2025-11-03: announced
    deals/ea-buyout | name: Electronic Arts buyout; type: acquisition; parties: {silver-lake: buyer, electronic-arts: target}; value: USD 55B | 2025-09-29: announced
    deals/palo-cyberark | name: Palo Alto Networks–CyberArk acquisition; type: acquisition; parties: {palo-alto-networks: buyer, cyberark: target}; value: USD 25B | 2025-07-30: announced
    deals/nippon-us-steel | name: Nippon Steel–U.S. Steel acquisition; type: acquisition; parties: {nippon-steel: buyer, us-steel: target}; value: USD 14.9B | 2023-12-18: announced; 2025-01-03: blocked; 2025-06-13: cleared; 2025-06-18: closed
    deals/kroger-albertsons | name: Kroger–Albertsons merger; type: merger; parties: {kroger: buyer, albertsons: target}; value: USD 24.6B | 2022-10-14: announced; 2024-12-11: terminated
    deals/jetblue-spirit | name: JetBlue–Spirit merger; type: merger; parties: {jetblue: buyer, spirit-airlines: target}; value: USD 3.8B | 2022-07-28: announced; 2024-03-04: terminated
    deals/amazon-irobot | name: Amazon–iRobot acquisition; type: acquisition; parties: {amazon: buyer, irobot: target}; value: USD 1.7B | 2022-08-05: announced; 2024-01-29: terminated
    deals/adobe-figma | name: Adobe–Figma acquisition; type: acquisition; parties: {adobe: buyer, figma: target}; value: USD 20B | 2022-09-15: announced; 2023-12-18: terminated
    deals/capital-one-discover | name: Capital One–Discover acquisition; type: acquisition; parties: {capital-one: buyer, discover: target}; value: USD 35.3B | 2024-02-19: announced; 2025-05-18: closed
    deals/coreweave-core | name: CoreWeave–Core Scientific acquisition; type: acquisition; parties: {coreweave: buyer, core-scientific: target}; value: USD 9B | 2025-07-07: announced; 2025-10-30: terminated
    deals/microsoft-iren-2025 | name: Microsoft–IREN AI cloud services agreement; type: services-agreement; parties: {microsoft: customer, iren: supplier}; value: USD 9.7B | 2025-11-02: signed
    """

  static let companies = """
    companies/union-pacific | name: Union Pacific
    companies/norfolk-southern | name: Norfolk Southern
    companies/constellation-energy | name: Constellation Energy
    companies/calpine | name: Calpine
    companies/kimberly-clark | name: Kimberly-Clark
    companies/kenvue | name: Kenvue
    companies/silver-lake | name: Silver Lake
    companies/electronic-arts | name: Electronic Arts
    companies/palo-alto-networks | name: Palo Alto Networks
    companies/cyberark | name: CyberArk
    companies/nippon-steel | name: Nippon Steel
    companies/us-steel | name: U.S. Steel
    companies/kroger | name: Kroger
    companies/albertsons | name: Albertsons
    companies/jetblue | name: JetBlue
    companies/spirit-airlines | name: Spirit Airlines
    companies/amazon | name: Amazon
    companies/irobot | name: iRobot
    companies/adobe | name: Adobe
    companies/figma | name: Figma
    companies/capital-one | name: Capital One
    companies/discover | name: Discover
    companies/coreweave | name: CoreWeave
    companies/core-scientific | name: Core Scientific
    companies/microsoft | name: Microsoft
    companies/iren | name: IREN
    """

  /// Who is and was in office, and where.
  static let officials = """
    people/joe-biden | name: Joe Biden; positions: [{role: President, since: 2021-01-20, until: 2025-01-20}]
    people/donald-trump | name: Donald Trump; positions: [{role: President, since: 2017-01-20, until: 2021-01-20}, {role: President, since: 2025-01-20}]
    people/gary-gensler | name: Gary Gensler; positions: [{role: Chair, org: sec, since: 2021-04-17, until: 2025-01-20}]
    people/paul-atkins | name: Paul Atkins; positions: [{role: Chair, org: sec, since: 2025-04-21}]
    people/lina-khan | name: Lina Khan; positions: [{role: Chair, org: ftc, since: 2021-06-15, until: 2025-01-20}]
    people/rohit-chopra | name: Rohit Chopra; positions: [{role: Director, org: cfpb, since: 2021-10-12, until: 2025-02-01}]
    people/joe-manchin | name: Joe Manchin; positions: [{role: Senator, org: senate, since: 2010-11-15, until: 2025-01-03}]
    people/janet-yellen | name: Janet Yellen; positions: [{role: Secretary, org: treasury, since: 2021-01-26, until: 2025-01-20}]
    people/marco-rubio | name: Marco Rubio; positions: [{role: Senator, org: senate, since: 2011-01-03, until: 2025-01-20}, {role: Secretary, org: state-department, since: 2025-01-21}]
    agencies/sec | name: Securities and Exchange Commission; abbr: SEC; type: independent-commission
    agencies/ftc | name: Federal Trade Commission; abbr: FTC; type: independent-commission
    agencies/cfpb | name: Consumer Financial Protection Bureau; abbr: CFPB; type: bureau
    agencies/senate | name: United States Senate; type: legislature
    agencies/treasury | name: Department of the Treasury; type: department
    agencies/state-department | name: Department of State; type: department
    """
}
