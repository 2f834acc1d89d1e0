import Testing

@Suite("Names of people, places and other countries")
struct NamesakeLinkTests {
  @Test func `a person, a place or another country's body is not the record of that name`()
    async throws
  {
    try await LinkedSentences.check(Self.sentences)
  }

  private static let sentences: [(String, String)] = [
    ("Amazon's cloud unit grew.", "amazon"),
    ("Amazon deforestation fell.", ""),
    ("Brazil's Amazon basin", ""),
    ("Amazon.com, Inc. appealed.", "amazon"),
    ("Amazon sued.", "amazon"),
    ("Michael Dell testified.", ""),
    ("Dell testified.", "dell"),
    ("Susan Dell gave.", ""),
    ("Dell Technologies grew.", "dell"),
    ("the Dell contract", "dell"),
    ("Gerald Ford pardoned him.", ""),
    ("President Ford pardoned him.", ""),
    ("Ford recalled trucks.", "ford"),
    ("Ford Motor Co. recalled trucks.", "ford"),
    ("Mr. Ford spoke.", ""),
    ("Betty Ford spoke.", ""),
    ("Ford Foundation grants", ""),
    ("Harrison Ford and Dell", "dell"),
    ("Circle filed for an IPO.", "circle"),
    ("Circle the date.", ""),
    ("The Arctic Circle warmed.", ""),
    ("Circle's USDC", "circle"),
    ("Dupont Circle flooded.", ""),
    ("Circle Internet Group said so.", "circle"),
    ("Delta variant cases rose.", ""),
    ("Delta cancelled flights.", "delta"),
    ("The Mississippi Delta flooded.", ""),
    ("Delta Air Lines cancelled flights.", "delta"),
    ("the Labor Department's rule", "labor"),
    ("the Department of Labor's rule", "labor"),
    ("New York State Department of Labor", ""),
    ("the California Labor Department", ""),
    ("**Amazon.** It signed.", "amazon"),
    ("Treasury, in its budget, said so.", "treasury"),
    ("**Target:** two percent", ""),
  ]
}
