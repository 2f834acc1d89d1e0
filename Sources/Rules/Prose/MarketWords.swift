/// The words by which a sentence says that a price on a market moved, and those around them.
enum MarketWords {
  static let stocks = Lexicon.codes(ProseWords.stocks)
  static let share = Lexicon.code("share")
  static let moves = Lexicon.codes(ProseWords.moves)
  static let directions = Lexicon.codes(ProseWords.directions)
  static let timeBases = Lexicon.codes(ProseWords.timeBases)
  static let percent = Lexicon.code("percent")
  static let nouns: Set<String> = [
    "rise", "jump", "gain", "drop", "fall", "decline", "surge", "slide", "plunge", "rally", "climb",
    "increase", "decrease", "slump", "selloff", "loss", "pop", "spike", "dip", "move",
  ]
  static let doublings: Set<String> = ["doubled", "tripled", "halved", "quadrupled"]
  static let fractions: Set<String> = [
    "quarter", "third", "half", "fifth", "tenth", "sixth", "eighth",
  ]
  static let goods: Set<String> = [
    "treasuries", "market", "housing", "building", "capital", "vehicle", "car", "fish", "grain",
    "wheat", "corn",
    "crude", "gasoline", "distillate", "inventory", "weapons", "rolling", "uranium", "food", "seed",
    "import", "export", "gun", "debt", "wage", "labor", "labour", "vote", "revenue", "audience",
    "population", "income", "equity-market", "copper", "grid", "fuel", "diesel", "buffer", "gas",
    "cod", "salmon", "tuna", "herring", "crab", "ammunition",
  ]
  /// Capitalized words that follow 'shares of' and are not companies.
  static let wholes: Set<String> = [
    "gdp", "gnp", "gni", "medicare", "medicaid", "americans", "republicans", "democrats",
    "congress", "voters", "households",
  ]
  static let stores: Set<String> = [
    "storage", "tanks", "warehouses", "cushing", "hub", "ports", "silos", "inventory", "depots",
  ]
  static let counted: Set<String> = [
    "number", "outstanding", "issued", "authorized", "authorised", "count", "percentage", "holders",
    "holdings", "amount", "supply", "ownership", "options", "buyback", "buybacks", "repurchases",
    "sale", "exchange", "exchanges", "split",
  ]
  static let companies = [
    "compan", "miner", "maker", "firm", "bank", "utilit", "lender", "developer", "operator",
    "exchange", "group", "builder", "producer", "retailer", "carmaker", "chipmaker", "issuer",
    "owner", "supplier", "insurer", "airline", "startup", "provider", "rival", "peer", "competitor",
    "bidder",
  ]
  static let traded: Set<String> = [
    "traded", "closed", "ended", "finished", "opened", "listed", "based", "linked", "related",
    "exposed", "focused", "backed", "finished", "settled", "briefly", "trimmed",
  ]
  /// What shares do without a move.
  static let tradings: Set<String> = ["trade", "trades", "list", "lists", "yield", "yields", "pay"]
  static let prices: Set<String> = ["price", "prices", "value"]
  /// What analysts say of a price, and what is measured on it: none of them trades.
  static let targets: Set<String> = [
    "target", "targets", "forecast", "forecasts", "estimate", "estimates", "objective",
    "objectives", "projection", "projections", "expectation", "expectations", "goal", "goals",
    "volatility", "outlook", "guidance", "assumption", "assumptions", "model",
  ]
  /// What moves shares: `sent the shares up`.
  static let pushes: Set<String> = [
    "sent", "send", "sends", "sending", "push", "pushed", "pushes", "pushing", "lift", "lifted",
    "lifts", "lifting", "drove", "driving", "drives", "dragged", "dragging", "boosted", "boosting",
    "knocked", "knocking", "left", "leaving",
  ]
  static let reports: Set<String> = [
    "said", "says", "say", "told", "reported", "that", "and", "as",
  ]
  /// What moves beside stocks: `stocks and bonds`.
  static let assets: Set<String> = [
    "bonds", "bond", "treasuries", "futures", "commodities", "cryptocurrencies", "currencies",
    "equities", "options", "warrants", "notes", "gold", "bitcoin", "tokens", "oil",
  ]
  static let breaks = Lexicon.codes(
    "while although though because after which who as when before if so")
}
