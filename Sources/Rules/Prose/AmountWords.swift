/// The words around an amount that tie it to a deal, or to something else.
enum AmountWords {
  /// Anywhere in a sentence, they say that its amount is an earlier one, or is counted in another way.
  static let otherTimes = set(
    "originally initially earlier previous previously former formerly original initial revised raised "
      + "lowered sweetened increased reduced cut amended renegotiated rejected offered offer bid proposed proposal excluding "
      + "including debt equity enterprise net phase tranche expanded upsized"
  )
  /// They say so within six words before it.
  static let otherTimesBefore = set("first then once if could may might")
  static let approximations = set(
    "about roughly nearly almost some around approximately more than at least up to over just under an a the "
      + "estimated total of only currently reportedly as much least most close well all told whopping record "
      + "it"
  ).subtracting(["at", "of", "to", "as"])
  static let worths = set(
    "worth valued totals totaled totalled totalling totaling costs cost fetched fetches priced")
  /// Those of them that are finite verbs.
  static let finites = set("totals totaled totalled costs cost fetched fetches")
  static let valuing = set(
    "valued values value valuing put puts priced prices stands stood pegged pegs announced signed struck"
  )
  static let payments = set("pay pays paid paying offers offered offering bids bid")
  static let purchases = set(
    "bought buys buying acquired acquires acquiring purchased sold buy acquire sell purchase")
  /// What an amount may be paid in.
  static let considerations = set("cash stock shares and")
  /// Sold beside a deal, they have a price of their own.
  static let securities = set("share shares stock stake stakes bond bonds note notes")
  /// In the past, they say that an amount was expected: `had expected [the deal] to cost`.
  static let expectations = set(
    "expected hoped predicted forecast anticipated thought believed supposed feared assumed")
  static let targets = set("company target business firm developer operator rival group buyer")
  static let values = set("value valuation price cost size tag worth consideration sum")
  /// Verbs of `puts the value at`.
  static let puttings = set(
    "put puts putting set sets setting place places placed peg pegs pegged pegging fix fixes fixed estimate "
      + "estimates estimated hung hangs slapped")
  static let prices = set("value price tag consideration")
  static let holding = set("has had carries carried with at")
  static let rising = set("amounts amounted comes came rises rose totals")
  /// What a deal is made of: `the first tranche of [the deal]`.
  static let parts = set(
    "tranche phase portion part share stake half quarter piece slice installment instalment stage percent"
  )
  /// Between an amount and a word for a deal: `$9.7 million all-stock merger`.
  static let modifiers = set(
    "all cash stock share five four three two ten six seven eight nine multi year multiyear long term new "
      + "proposed planned pending announced cloud services power supply purchase hosting lease strategic "
      + "definitive equity reverse friendly hostile blockbuster landmark computing infrastructure capacity gpu "
      + "data center centre colocation offtake joint-venture federal plus odd dollar and")
  static let rates = set("annually yearly monthly weekly daily apiece annual quarterly")
  /// What an amount beside a deal may be instead of its value.
  static let others = set(
    "fee fees sales revenue revenues profit profits earnings losses loss debt costs savings synergies penalty "
      + "penalties fine fines tax taxes credits grant grants subsidies bonus bonuses interest dividends dividend "
      + "damages deposit deposits prepayment prepayments payment payments capex expenses loan loans bond bonds "
      + "installment instalment advance termination breakup tranche retainer settlement ebitda backlog"
  )
  /// Nouns that mean a deal only after an amount.
  static let undertakings = set("commitment arrangement undertaking")
  /// After an amount and `in`, they leave it the value of the deal: `$9.7 million in cash`.
  static let inWhat = set(
    "cash stock total all value shares a an the its aggregate consideration equity today january february march "
      + "april may june july august september october november december early late mid announcing")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
