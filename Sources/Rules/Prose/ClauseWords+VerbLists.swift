/// Closed lists of verbs (decision 24).
extension ClauseWords {
  static let noPasts = EndWords.words(
    "need feed seed deed weed bleed breed exceed proceed succeed indeed speed hundred sacred hatred naked wicked embed shed bed"
  )
  /// Forms that are no participles.
  static let pasts = EndWords.words(
    """
    went gave took wrote drew fell came became began rose chose saw knew forbade grew spoke broke oversaw foresaw \
    overcame swore shook flew blew hid rode shrank threw drove overrode underwent undertook arose withdrew froze \
    ran sang swam rang sprang stole tore ate woke wove befell forgave forgot forsook shone slew strode strove trod \
    awoke fled sped crept slept wept sat spat sank stank slid met undid mistook outgrew overthrew overran overtook \
    partook retook rewrote foreswore foresaw withheld felt sought fought lost
    """
  ).subtracting(["sought", "fought", "lost", "withheld", "felt", "met"])
  /// Forms that are participles too.
  static let ambiguous = EndWords.words(
    """
    told built held made led left found brought sought meant kept lost won sent bound said taught dealt lent bought \
    thought stood underlay heard spent bent swept stuck struck swung clung flung hung spun stung wrung dug laid \
    fought caught bred paid felt met sold withheld upheld got outbid misled forecast slept understood withstood \
    learnt burnt dreamt spelt leapt rebuilt resold overheard
    """)
  /// The same in the present and the past.
  static let unchanging: Set<String> = [
    "let", "cut", "hit", "put", "set", "bid", "quit", "shut", "split", "spread", "cost", "read",
    "beat", "burst", "upset",
  ]
  /// Forms that are participles only.
  static let participles = EndWords.words(
    """
    given taken written driven thrown chosen gone done seen known drawn withdrawn undone become come run begun born \
    broken fallen forbidden frozen grown hidden overseen overthrown proven risen shaken shown spoken stolen sworn torn \
    worn woven undergone undertaken forgotten forgiven rewritten beaten bitten eaten flown laid overridden arisen unwound
    """)
  static let speech = EndWords.words(
    """
    said says say told tells tell argued argues argue warned warns warn claimed claims claim noted notes note announced \
    announces estimated estimates predicted predicts testified insisted insists insist complained complains complain \
    conceded concluded believes believe believed thinks think thought hoped hopes hope feared fears fear knew knows know \
    acknowledged promised vowed vows pledged contended contends maintains ruled found held decided explained declared \
    wrote writes assumed assumes suggested suggests reported shows showed learned recalled boasted joked added asserted \
    recommend recommends require requires urge urges propose proposes demand demands ask asks mean means meant \
    reckoned reckons calculated admitted realized agreed worried worries
    """)
  /// Those that a participle of another meaning looks like.
  static let heldLike = EndWords.words(
    """
    held found known noted announced estimated reported claimed acknowledged pledged calculated declared \
    assumed learned promised recommended required demanded proposed
    """)
  /// Verbs that need no object, so that their form in *-ed* says nothing of a noun before it.
  static let intransitive = EndWords.words(
    """
    lobbied argued campaigned rallied complained worked struggled voted waited balked protested worried cheered \
    celebrated hoped objected rushed raced scrambled clashed quarrelled quarreled bristled chafed grumbled testified \
    agreed disagreed declined refused tried failed wanted needed lived learned looked seemed appeared remained stayed \
    happened arrived emerged died collapsed lapsed expired ended lasted started opened ceased succeeded stalled \
    languished faded vanished disappeared crumbled evaporated withered perished departed resigned retired returned \
    responded reacted applauded shrugged smiled laughed cried stopped helped served walked talked hailed served \
    rejoiced mattered dominated counted depended relied insisted braced prepared planned turned moved dried counted \
    hesitated wavered marched poured jumped dropped slipped plunged soared surged climbed tumbled rolled
    """)
  /// Participles that restrict the plural noun before them.
  static let narrowing = EndWords.words(
    """
    established registered located based organized incorporated licensed hired employed chartered headquartered \
    domiciled listed enrolled certified accredited trained regulated supervised situated stationed housed covered \
    owned operated formed created launched opened started admitted authorized approved issued filed signed sold made \
    built installed exposed affected engaged involved interested
    """)
  /// Verbs in the plural and the imperative.
  static let bases = EndWords.words(
    """
    abide accept accuse achieve act add adhere admit adopt affect agree aim allow amend amount announce \
    answer appeal appear apply approve argue ask assert assume avoid await back balk ban bar base bear \
    become begin believe belong bet bind blame block book brace bring bristle build buy call carry cast \
    cause chafe challenge change charge check choose cite claim clear cling close codify collect come \
    commit compel complain complete comply concede conclude conduct confer conform consider consult \
    contain contend continue control correct count cover create criticize dare decide decline defend \
    defer define delay deliver demand deny depend derive describe deserve determine develop direct \
    disagree disclose discuss divide do draft draw drive drop earn echo embody employ enable enforce \
    enjoy ensure enter entitle establish exceed exempt exist expand expect expire explain extend face \
    fail fall favor fear feel fight file find fit follow forbid force frame fret fund gather get give go \
    govern grant grapple grow guarantee guide hail hand hang happen hate head have head hear help hinge hire hold \
    hope identify ignore implement impose include increase inform inherit insist instruct intend interpret invoke \
    involve issue join judge justify keep know lack last launch lay lead lean learn leave license lie \
    like limit list live lobby log look lose love make mandate matter mean meet mention miss monitor \
    move name need note notify obey object oblige observe obtain occupy offer open operate oppose order \
    outline owe own park pay permit persuade place plan play plead pledge point pose praise pray predict \
    prefer prepare press prevent proceed produce prohibit promise promote propose protect prove provide \
    publish pursue push qualify question quote raise rank reach receive recognize recommend record \
    reduce refer reflect refuse regard register regulate reject rely remain remember remind remove renew \
    repeat replace report represent require resemble reserve resist resolve respond rest restore \
    restrict retain return reveal review revive reward rise risk rule run save say schedule see seek \
    seem sell send separate serve settle shape share shield show side sign sit sound speak specify spell \
    spend square stand start state stay steer stem stop strike struggle study submit succeed sue suffer \
    suggest support survive suspend take talk target teach tell tend test think threaten tie touch \
    toughen track trade treat trigger trouble trust try  turn underpin uphold breach overturn dispose underscore understand urge use \
    vary verify view violate vote vow wait want warn watch weigh welcome win wish wonder work worry \
    wrestle write yield \
    allocate allot append appoint archive assign attach audit borrow burn calculate calibrate capture \
    certify classify clean compensate convert credit deduct delete deploy deposit designate discharge \
    dismiss donate encrypt enroll exclude export flare forgo forward freeze furnish hedge host import \
    inspect install insure invest label lease lend mark measure migrate nominate obscure offset plug \
    pool post process purchase reassign reckon reclaim recruit reimburse relocate remit rent repair \
    retrofit safeguard screen seal segregate ship store tag tally train transfer transmit transport \
    upgrade validate value vent waive withdraw withhold
    """)
  /// `requires`
  static let thirds = EndWords.words(
    """
    abides accepts accuses achieves acts adds adheres admits adopts affects agrees aims allows amends \
    amounts announces answers appeals appears applies approves argues asks asserts assumes avoids awaits \
    backs balks bans bars bases bears becomes begins believes belongs bets binds blames blocks books \
    braces brings bristles builds buys calls carries casts causes chafes challenges changes charges \
    checks chooses cites claims clears clings closes codifies collects comes commits compels complains \
    completes complies concedes concludes conducts confers conforms considers consults contains contends \
    continues controls corrects costs counts covers creates criticizes cuts dares decides declines \
    defends defers defines delays delivers demands denies depends derives describes deserves determines \
    develops directs disagrees discloses discusses divides drafts draws drives drops earns echoes \
    embodies employs enables enforces enjoys ensures enters entitles establishes exceeds exempts exists \
    expands expects expires explains extends faces fails falls favors fears feels fights files finds \
    fits follows forbids forces frames frets funds gathers gets gives goes governs grants grapples grows \
    guarantees guides hails hands hangs happens hates heads hears helps hinges hires hits holds hopes \
    identifies ignores implements imposes includes increases informs inherits insists instructs intends interprets \
    invokes involves issues joins judges justifies keeps knows lacks lasts launches lays leads leans \
    learns leaves lets licenses lies limits lists lives lobbies logs looks loses loves makes mandates \
    matters means meets mentions misses monitors moves names needs notes notifies obeys objects obliges \
    observes obtains occupies offers opens operates opposes orders outlines owes owns parks pays permits \
    persuades places plans plays pleads pledges points poses praises prays predicts prefers prepares \
    presses prevents proceeds produces prohibits promises promotes proposes protects proves provides \
    publishes pursues pushes puts qualifies questions quotes raises ranks reaches reads receives \
    recognizes recommends records reduces refers reflects refuses regards registers regulates rejects \
    relies remains remembers reminds removes renews repeats replaces reports represents requires \
    resembles reserves resists resolves responds restores restricts rests retains returns reveals \
    reviews revives rewards rises risks rules runs saves says schedules seeks seems sees sells sends \
    separates serves sets settles shapes shares shields shows shuts sides signs sits sounds speaks \
    specifies spells spends splits squares stands starts states stays steers stems stops strikes \
    struggles studies submits succeeds sues suffers suggests supports survives suspends takes talks \
    targets teaches tells tends tests thinks threatens ties touches toughens tracks trades treats tries \
    triggers troubles trusts  turns underpins upholds breaches overturns disposes underscores understands urges uses varies verifies views \
    violates votes vows waits wants warns watches weighs welcomes wins wishes wonders works worries \
    wrestles writes yields \
    allocates allots appends appoints archives assigns attaches audits borrows burns calculates \
    calibrates captures certifies classifies cleans compensates converts credits deducts deletes \
    deploys deposits designates discharges dismisses donates encrypts enrolls excludes exports flares \
    forgos forwards freezes furnishes hedges hosts imports inspects installs insures invests labels \
    leases lends marks measures migrates nominates obscures offsets plugs pools posts processes \
    purchases reassigns reckons reclaims recruits reimburses relocates remits rents repairs retrofits \
    safeguards screens seals segregates ships stores tags tallies trains transfers transmits \
    transports upgrades validates values vents waives withdraws withholds
    """)
  /// Those that are no nouns.
  static let sureBases = EndWords.words(
    """
    continue remain require apply include keep give receive need must have owe enforce comply depend rely become seem \
    appear protect prohibit allow prevent
    """)
  /// Plurals that are verbs as well.
  static let plurals = EndWords.words(
    """
    acts aims amounts answers appeals backs bans bars bases bets blames blocks books calls causes \
    challenges changes charges checks claims closes controls costs counts covers cuts delays demands \
    directs divides drafts draws drives drops exempts faces fears fights files forces frames funds \
    grants guarantees guides hands heads hires hopes increases issues judges leads licenses lies limits lists \
    lives looks loves mandates matters means moves names needs notes objects offers opens orders parks \
    places plans plays pledges points praises presses promises questions quotes ranks reaches reads \
    records reports reserves rests returns reviews rewards rises risks rules runs saves schedules sets \
    shapes shares shields shows sides signs sounds spells splits stands starts states stays stems stops \
    strikes struggles studies supports targets tests ties touches trades triggers troubles trusts turns \
    uses views votes vows waits watches wins wishes wonders works worries yields \
    archives audits burns captures credits deposits discharges exports flares forwards freezes hedges \
    hosts imports labels leases marks measures offsets plugs pools posts processs purchases rents \
    repairs screens seals ships stores tags tallys trains transfers transports upgrades values vents
    """)
}
