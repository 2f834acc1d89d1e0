extension DeskRecords {
  static let deals = """
    -- Content/companies/microsoft.md --
    ---
    name: Microsoft
    ---
    -- Content/companies/iren.md --
    ---
    name: Iren
    ---
    -- Content/companies/kroger.md --
    ---
    name: Kroger
    ---
    -- Content/companies/albertsons.md --
    ---
    name: Albertsons
    ---
    -- Content/companies/jetblue.md --
    ---
    name: Jetblue
    ---
    -- Content/companies/spirit.md --
    ---
    name: Spirit
    ---
    -- Content/companies/union-pacific.md --
    ---
    name: Union Pacific
    ---
    -- Content/companies/norfolk-southern.md --
    ---
    name: Norfolk Southern
    ---
    -- Content/companies/capital-one.md --
    ---
    name: Capital One
    ---
    -- Content/companies/discover.md --
    ---
    name: Discover
    ---
    -- Content/companies/adobe.md --
    ---
    name: Adobe
    ---
    -- Content/companies/figma.md --
    ---
    name: Figma
    ---
    -- Content/deals/ms-iren.md --
    ---
    name: Microsoft–IREN contract
    type: services-agreement
    parties:
      microsoft: customer
      iren: supplier
    value: USD 9.7B
    history:
      - 2025-11-02: signed
    ---
    -- Content/deals/kroger-albertsons.md --
    ---
    name: Kroger–Albertsons merger
    type: merger
    parties:
      kroger: buyer
      albertsons: target
    value: USD 24.6B
    history:
      - 2022-10-14: announced
      - 2024-12-11: terminated
    ---
    -- Content/deals/jetblue-spirit.md --
    ---
    name: JetBlue–Spirit merger
    type: merger
    parties:
      jetblue: buyer
      spirit: target
    value: USD 3.8B
    history:
      - 2022-07-28: announced
      - 2024-03-04: terminated
    ---
    -- Content/deals/adobe-figma.md --
    ---
    name: Adobe–Figma acquisition
    type: acquisition
    parties:
      adobe: buyer
      figma: target
    value: USD 20B
    history:
      - 2022-09-15: announced
      - 2023-12-18: terminated
    ---
    -- Content/deals/up-ns.md --
    ---
    name: Union Pacific–Norfolk Southern merger
    type: merger
    parties:
      union-pacific: buyer
      norfolk-southern: target
    value: USD 85B
    history:
      - 2025-07-29: signed
    ---
    -- Content/deals/capone-discover.md --
    ---
    name: Capital One–Discover acquisition
    type: acquisition
    parties:
      capital-one: buyer
      discover: target
    value: USD 35.3B
    history:
      - 2024-02-19: signed
      - 2025-05-18: closed
    ---
    -- Content/sources.yml --
    wire:
      title: Wire report
      url: https://www.reuters.com/x
      type: news
      date: 2025-11-03
      accessed: 2025-11-03
    """
}
