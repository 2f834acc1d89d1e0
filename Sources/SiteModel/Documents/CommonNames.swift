internal import Markdown
internal import PolicyModel

/// Names of companies that are words of the language.
enum CommonNames {
  /// In lower case.
  static let words: Set<String> = [
    "accent", "advance", "affirm", "align", "allegiance", "ally", "alphabet", "amazon", "ambition",
    "anchor", "angle", "anthem", "apex", "apollo", "apple", "arc", "ark", "arrow", "asset", "atlas",
    "aurora", "avid", "axis", "balance", "ball", "banner", "beacon", "blackrock", "blend", "block",
    "bloom", "blue", "bolt", "boss", "box", "brave", "bread", "bridge", "brink", "bumble", "bunge",
    "cable", "canon", "capital", "carbon", "cardinal", "carnival", "carrier", "catalyst",
    "caterpillar", "century", "champion", "charter", "chase", "chewy", "chime", "circle",
    "citizens", "clean", "clear", "cloud", "coach", "coherent", "comfort", "compass", "concentrix",
    "concord", "constellation", "copper", "core", "corner", "cover", "coupang", "crane", "cross",
    "crown", "cruise", "cube", "current", "curve", "dash", "delta", "digital", "discover",
    "discovery", "dish", "dominion", "dover", "dream", "drive", "dynamics", "eagle", "eclipse",
    "edge", "element", "elevance", "emerald", "ember", "encore", "energy", "enterprise", "envision",
    "equinox", "equity", "essential", "everest", "evergreen", "evolve", "express", "fast",
    "fidelity", "figure", "fleet", "flex", "focus", "force", "forge", "fortune", "fossil",
    "foundation", "fox", "frontier", "fusion", "gap", "garrett", "gemini", "general", "genesis",
    "gentex", "global", "globe", "gold", "grab", "green", "ground", "guardian", "guess", "harmony",
    "haven", "helix", "heritage", "hinge", "home", "honest", "horizon", "host", "hub", "icon",
    "ideal", "impact", "independence", "indigo", "insight", "insulet", "interface", "international",
    "iron", "journey", "jupiter", "key", "king", "kraken", "landmark", "lantern", "legacy",
    "lemonade", "level", "liberty", "light", "lime", "link", "live", "loop", "lucid", "macro",
    "mark", "marathon", "marvel", "mask", "match", "matrix", "medium", "mercury", "meridian",
    "meta",
    "middle", "mirror", "mission", "mobile", "mode", "momentum", "monday", "monster", "mosaic",
    "motion", "nature", "nest", "network", "next", "nothing", "notion", "nova", "nucleus", "oak",
    "oasis", "ocean", "open", "oracle", "orange", "orbit", "origin", "oscar", "owlet", "palm",
    "parade", "paradigm", "paramount", "patriot", "peak", "pearl", "peloton", "performance",
    "phoenix", "pilot", "pinnacle", "pioneer", "plaid", "planet", "platinum", "polaris", "pool",
    "post", "premier", "prime", "principal", "prism", "progress", "progressive", "prologue",
    "prudential", "pulse", "pure", "quest", "ralliant", "range", "rapid", "raven", "reach", "reed",
    "regions", "reliance", "relay", "republic", "resolute", "restore", "ring", "ripple", "rise",
    "rival", "rocket", "root", "rover", "rush", "sage", "scout", "seal", "sentinel", "service",
    "shark", "shell", "shift", "signal", "silver", "slack", "snap", "snowflake", "social", "solid",
    "sonder", "sonic", "source", "southern", "spark", "spectrum", "spirit", "splash", "spring",
    "sprint", "square", "standard", "star", "steel", "stellar", "stone", "strategy", "stride",
    "stripe", "subway", "summit", "sun", "sunrise", "surge", "swift", "switch", "symbol", "target",
    "tempest", "tempo", "tether", "threads", "tide", "tile", "titan", "toast", "total", "tower",
    "trade", "transit", "travelers", "treasury", "trek", "trident", "trinity", "triumph", "twist",
    "twitter", "union", "unison", "unity", "universal", "upwork", "valley", "vanguard", "vector",
    "verse", "vertex", "victory", "viking", "virgin", "visa", "vision", "vista", "vital", "voyager",
    "wave", "whirlpool", "wise", "wish", "wonder", "workday", "world", "zest", "zoom",
  ]

  /// Those of them that stand without an article.
  static let massNouns: Set<String> = [
    "unity", "slack", "progress", "harmony", "liberty", "equity", "independence", "momentum",
    "vision", "energy", "steel", "gold", "silver", "copper", "iron", "carbon", "independence",
    "fidelity", "allegiance", "reliance", "discovery", "comfort", "focus", "strategy",
    "performance",
    "trade", "capital", "balance", "impact", "motion", "lemonade", "bread", "concord", "heritage",
  ]
}

extension Entity {
  /// What a text has to be looked at for where a name of the record is in it.
  func caution(for name: String) -> NameCaution {
    let isOneWord = !name.utf8.contains(0x20)
    var caution: NameCaution = []
    let isWord = isOneWord && name.utf8.dropFirst().contains { 0x61...0x7A ~= $0 }
    if isWord, id.kind == .company || id.kind == .agency,
      CommonNames.words.contains(name.lowercased())
    {
      caution.insert(.commonWord)
      if CommonNames.massNouns.contains(name.lowercased()) { caution.insert(.massNoun) }
    }
    if isWord, id.kind == .company { caution.insert(.familyName) }
    if id.kind == .agency, isOfOneCountry(as: name) { caution.insert(.national) }
    if ["SEC", "ART", "CH", "PT"].contains(name) { caution.insert(.division) }
    return caution
  }

  /// Whether it is a body of the United States, as far as its record says, and its name does not say whose.
  private func isOfOneCountry(as name: String) -> Bool {
    if let type = type?.value, ["foreign", "igo"].contains(type) { return false }
    if let place = jurisdiction?.value, !place.uppercased().hasPrefix("US") { return false }
    return true
  }
}
