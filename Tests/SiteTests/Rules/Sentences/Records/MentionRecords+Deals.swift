extension MentionRecords {
  static let deals = """
    -- Content/deals/jet.md --
    ---
    name: JetBlue–Spirit merger
    type: merger
    parties: {jetblue: buyer, spirit: target}
    value: USD 3.8B
    history:
      - 2022-07-28: signed
      - 2024-03-04: terminated
    ---
    -- Content/deals/fig.md --
    ---
    name: Adobe purchase of Figma
    type: acquisition
    parties: {adobe: buyer, figma: target}
    value: USD 20B
    history:
      - 2022-09-15: signed
      - 2023-12-18: terminated
    ---
    -- Content/deals/kro.md --
    ---
    name: Kroger–Albertsons merger
    type: merger
    parties: {kroger: buyer, albertsons: target}
    value: USD 24.6B
    history:
      - 2022-10-14: signed
      - 2024-12-10: blocked
      - 2024-12-11: terminated
    ---
    -- Content/companies/jetblue.md --
    ---
    name: JetBlue
    ---
    -- Content/companies/spirit.md --
    ---
    name: Spirit
    ---
    -- Content/companies/adobe.md --
    ---
    name: Adobe
    ---
    -- Content/companies/figma.md --
    ---
    name: Figma
    ---
    -- Content/companies/kroger.md --
    ---
    name: Kroger
    ---
    -- Content/companies/albertsons.md --
    ---
    name: Albertsons
    ---
    """
}
