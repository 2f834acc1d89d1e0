extension LinkedSentences {
  /// Slugs and what follows the word `name`.
  static let laws: [(String, String)] = [
    (
      "proc-10908",
      "Proclamation 10908; type: proclamation; number: 10908; history: [2025-03-26: issued]"
    ),
    (
      "proc-10947",
      "Proclamation 10947; type: proclamation; number: 10947; history: [2025-06-03: issued]"
    ),
    (
      "dodd-frank",
      "Dodd-Frank Act; aliases: [Dodd–Frank Wall Street Reform and Consumer Protection Act]; type: statute; public_law: 111-203; stat: 124 Stat. 1376; usc: 12 USC 5301; history: [2010-07-21: enacted]"
    ),
    (
      "sox",
      "Sarbanes-Oxley Act; type: statute; public_law: 107-204; history: [2002-07-30: enacted]"
    ),
    (
      "section-10b",
      "Section 10(b) of the Exchange Act; type: statute; usc: 15 USC 78j; history: [1934-06-06: enacted]"
    ),
    (
      "rule-10b5",
      "Rule 10b-5; type: rule; cfr: 17 CFR 240.10b-5; history: [1942-05-21: final]; effective: 1942-05-21"
    ),
    (
      "reg-s-k",
      "Regulation S-K; type: rule; cfr: 17 CFR 229; history: [1982-03-16: final]; effective: 1982-05-24"
    ),
    (
      "reg-z",
      "Regulation Z; type: rule; cfr: 12 CFR 1026; history: [2011-12-22: final]; effective: 2011-12-30"
    ),
    (
      "climate-rule",
      "Climate disclosure rule; type: rule; fr: {doc: 2024-05137, cite: 89 FR 21668}; rin: 3235-AM87; docket: S7-10-22; history: [2024-03-28: final]; effective: 2024-05-28"
    ),
    (
      "rm26-4",
      "Large load interconnection; type: rule; docket: RM26-4-000; history: [2025-10-27: proposed]"
    ),
    (
      "loper-bright",
      "Loper Bright Enterprises v. Raimondo; type: case; court: scotus; citation: 603 U.S. 369; history: [2024-06-28: decided]"
    ),
  ]

  /// Files and what follows the word `name`.
  static let bodies: [(String, String)] = [
    ("agencies/scotus", "Supreme Court; type: court"),
    (
      "agencies/sec",
      "Securities and Exchange Commission; aliases: [SEC]; type: independent-commission"
    ),
    (
      "agencies/cftc",
      "Commodity Futures Trading Commission; aliases: [CFTC]; type: independent-commission"
    ),
    (
      "agencies/ferc",
      "Federal Energy Regulatory Commission; aliases: [FERC]; type: independent-commission"
    ),
    ("agencies/fda", "Food and Drug Administration; aliases: [FDA]; type: bureau"),
    ("agencies/ice", "Immigration and Customs Enforcement; aliases: [ICE]; type: bureau"),
    ("agencies/epa", "Environmental Protection Agency; aliases: [EPA]; type: bureau"),
    ("agencies/who", "World Health Organization; aliases: [WHO]; type: igo"),
    ("agencies/treasury", "Department of the Treasury; aliases: [Treasury]; type: department"),
    ("agencies/doj", "Department of Justice; aliases: [DOJ, Justice Department]; type: department"),
    (
      "agencies/nist",
      "National Institute of Standards and Technology; aliases: [NIST]; type: bureau"
    ),
    ("companies/target", "Target"),
    ("companies/block", "Block"),
    ("companies/apple", "Apple"),
    ("companies/meta", "Meta Platforms; aliases: [Meta]"),
    ("companies/gap", "Gap Inc.; aliases: [Gap]"),
    ("companies/shell", "Shell plc; aliases: [Shell]"),
    ("companies/square", "Square"),
    ("companies/visa", "Visa Inc.; aliases: [Visa]"),
    ("companies/oracle", "Oracle Corporation; aliases: [Oracle]"),
    ("companies/unity", "Unity Software; aliases: [Unity]"),
    ("companies/att", "AT&T"),
    ("companies/moodys", "Moody’s"),
    ("companies/loreal", "L’Oréal"),
    ("companies/nestle", "Nestlé"),
    ("companies/socgen", "Société Générale"),
    ("companies/iren", "IREN; formerly: {name: Iris Energy, until: 2024-11}"),
    ("companies/nvidia", "NVIDIA"),
    ("companies/jpmorgan", "JPMorgan Chase & Co.; aliases: [JPMorgan]"),
    ("companies/mcdonalds", "McDonald's"),
    ("companies/jnj", "Johnson & Johnson"),
    ("companies/three-m", "3M"),
    ("companies/coreweave", "CoreWeave"),
    ("companies/american-express", "American Express"),
    ("companies/american", "American Airlines"),
    ("companies/deutsche-bank", "Deutsche Bank AG"),
    ("companies/yahoo", "Yahoo!"),
    ("companies/wells-fargo", "Wells Fargo & Company"),
    ("companies/eli-lilly", "Eli Lilly and Company"),
    ("companies/boeing", "The Boeing Company"),
    ("companies/mosaic", "The Mosaic Company"),
    ("companies/home-depot", "The Home Depot"),
    ("companies/ernst-young", "Ernst & Young LLP"),
    ("companies/us-steel", "U.S. Steel"),
    ("companies/us-foods", "US Foods Holding Corp."),
    ("companies/deere", "Deere and Company"),
    ("companies/general-motors", "General Motors; aliases: [GM]"),
    ("companies/munich-re", "Münchener Rück"),
    ("people/powell", "Jerome H. Powell; aliases: [Jerome Powell, Jay Powell]"),
    ("people/vdl", "Ursula von der Leyen"),
    ("people/warren", "Elizabeth Warren"),
    ("people/lujan", "Ben Ray Luján"),
    ("people/jr", "Robert F. Kennedy Jr."),
    ("people/obrien", "Sean O’Brien"),
    ("people/hill", "French Hill"),
    ("people/scott", "Tim Scott"),
    ("people/gomez", "María Gómez-Pérez"),
    ("people/gensler", "Gary Gensler"),
    ("people/will", "Will Hurd"),
    ("people/musk", "Elon Musk"),
    ("people/vance", "J.D. Vance"),
    ("topics/ai-infrastructure", "AI infrastructure"),
    ("topics/stablecoins", "Stablecoins"),
    ("companies/dell", "Dell Technologies; aliases: [Dell]"),
    ("companies/ford", "Ford Motor Company; aliases: [Ford]"),
    ("companies/amazon", "Amazon.com, Inc.; aliases: [Amazon]"),
    ("companies/circle", "Circle Internet Group, Inc.; aliases: [Circle]"),
    ("companies/delta", "Delta Air Lines; aliases: [Delta]"),
    ("agencies/labor", "Department of Labor; type: department"),
  ]
}
