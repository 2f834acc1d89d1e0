/// Closed lists of verbs in the past (decision 24).
extension CitedSentence {
  /// Forms that are no participles.
  static let irregular = EndWords.words(
    """
    was were did had gave took went wrote drew fell came became began rose chose saw knew forbade grew \
    spoke got broke oversaw foresaw overcame swore shook flew blew hid rode shrank threw bore drove overrode underwent undertook arose withdrew
    """)
  /// Forms that are participles too.
  static let ambiguous = EndWords.words(
    """
    told built held made set left led found brought sought meant kept lost won sent put bound said taught \
    let dealt lent bought thought stood cut hit spelled underlay
    """)
  static let noPasts = EndWords.words(
    "need feed seed deed weed shed sped fled bleed breed exceed proceed succeed indeed speed agreed feed hundred"
  )
  /// What law does while it is in force.
  static let effects = EndWords.words(
    """
    required applied bound governed directed mandated obliged compelled prohibited barred banned allowed \
    permitted imposed covered controlled regulated obligated forbade ordered instructed established set \
    limited restricted protected authorized authorised exempted created defined provided demanded called \
    told gave asked held guided made let entitled guaranteed committed tasked charged lasted stood split \
    handed expanded promised aimed sought meant was were had did hinged rested relied envisioned proposed \
    raised lowered
    """)
  /// Steps on the way, after which a thing goes on.
  static let steps = EndWords.words(
    """
    passed pass cleared advanced moved took take came went entered reached reach headed began started drew \
    won got get become became survived prompted
    """)
  /// What keeps a thing alive.
  static let prolongings = EndWords.words(
    """
    amended extended renewed upheld survived reaffirmed updated reauthorized continued affirmed survive \
    strengthened dismissed rejected denied defended lifted spared
    """)
  /// Plurals that are verbs as well.
  static let plurals = EndWords.words(
    """
    rules orders limits charges demands calls controls guides needs bars bans permits plans tasks tells \
    covers sets makes reviews claims backs holds
    """)
  /// Participles that say how a thing was.
  static let states = EndWords.words(
    """
    meant intended designed aimed supposed expected based rooted grounded modeled modelled limited tied \
    known hailed praised touted billed described set due bound slated scheduled poised built heralded
    """)
  static let clauses = EndWords.words(
    """
    which that who whose what how when where if because while although though as whether unless and or \
    but with to for is are has have will must may can should would could might does do
    """)
  static let joints = EndWords.words("and but which that who it he she")
  static let pronouns = EndWords.words("he she it they we")
  static let presents = EndWords.words(
    """
    will must may can cannot should shall do does still now today currently remain remains continue \
    continues wants want plans vows
    """)
}
