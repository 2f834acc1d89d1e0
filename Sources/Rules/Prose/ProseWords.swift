internal import PolicyModel

/// The closed lists of words behind the rules on wording; the sentences of the tests say what they mean.
enum ProseWords {
  static let presidents = Administration.all.map { $0.surname.lowercased() }

  /// Before a person's name.
  static let titles = words(
    """
    chair chairman chairwoman chairperson commissioner secretary senator representative director \
    administrator governor comptroller sen rep gov speaker general leader whip sens reps senators ceo executive
    """)
  static let stocks = words("shares stock share stocks")
  static let scales = words("thousand million billion trillion")
  static let closings = words(
    "closed completed complete consummated finalized finalised concluded finished wrapped")
  /// What ends law, in the past.
  static let endings = words(
    """
    revoked rescinded repealed vacated expired lapsed died replaced superseded overturned struck ended \
    terminated withdrawn abolished annulled nullified invalidated voided undone scrapped reversed \
    overruled abrogated cancelled canceled sunset quashed defunct dead
    """)

  /// The rest of what wakes a rule.
  private static let otherTriggers = words(
    "law bill comment comments enacted signed docket completion closing completing consummating chairs "
      + "leads heads effect force statute went gone vice done books weigh"
  )

  /// A sentence without any of these claims nothing that a rule could doubt.
  static let triggers =
    presidents + titles + stocks + scales + closings + endings + otherTriggers

  static let formers = words("former formerly then ex late onetime erstwhile past previous")
  static let negations = words(
    "not never n't no neither nor cannot without hardly barely scarcely longer nowhere stopped ceased stops "
      + "stop ceases failed fails refused short far nearly almost virtually practically")
  static let modals = words(
    "will would could can may might should shall must ca wo 'll 'd to ought")
  static let haves = words("has have had having 've")
  static let presentBes = words("is are 's 're am")
  static let pastBes = words("was were")
  static let bes = words("been be being get gets got")
  static let adverbs = words(
    """
    also still now already currently only itself finally officially formally recently just successfully \
    today duly since then later subsequently fully largely quickly ever long soon today publicly again \
    meanwhile however moreover therefore thus instead reportedly since eventually ultimately yesterday \
    yet both effectively actively strongly consistently really simply clearly plainly legally once themselves
    """)
  /// What makes the whole sentence a supposition.
  static let suppositions = words(
    "if unless whether assuming provided suppose supposing hypothetically hoping hopes hope")
  /// What makes the clause that it begins one, where that is in the present.
  static let subordinators = words("until till once when whenever before pending after")
  /// Who reports with these words doubts it.
  static let doubts = words(
    """
    claim claims claimed claiming alleges alleged falsely wrongly mistakenly erroneously rumor rumors \
    rumour rumours rumored rumoured speculate speculates speculated speculation prematurely myth false \
    reportedly purportedly supposedly unclear unknown uncertain denied denies deny doubt doubts doubtful
    """)
  static let prepositions = words(
    """
    of on about for to in under against behind from with by like unlike than into at over within without \
    regarding concerning per via despite toward towards through
    """)
  static let determiners = words(
    "the a an its their his her our this that these those all both such any each every")
  static let conjunctions = words("and but then or yet")
  static let relatives = words("which that who")

  static let presentVerbs = words(
    """
    is has does will may can wants intends plans expects seeks says supports opposes proposes considers \
    requires directs aims argues believes holds hopes insists maintains prepares pursues pushes regards \
    remains reviews favors favours backs calls continues asks weighs
    """)

  static let moves = words(
    """
    rose fell jumped gained dropped climbed surged slid soared plunged tumbled rallied sank slipped \
    declined advanced dipped leapt leaped spiked crashed cratered shed lost added rebounded retreated \
    popped skyrocketed slumped rise rises fall falls jump jumps gain gains drop drops climb climbs surge \
    surges slide slides soar soars plunge plunges tumble tumbles rally rallies sink sinks slip slips \
    decline declines increased decreased increase decrease appreciated doubled tripled halved quadrupled risen fallen sunk \
    rising falling gaining dropping plummeted plummets plummet tanked edged inched ticked tumbling \
    plunging soaring surging sinking sliding jumping climbing slipping plummeting tanking slumping rallying
    """)
  static let directions = words("up down higher lower")

  static let timeBases = words(
    """
    premarket pre close closing intraday hours trading session opening open noon monday tuesday \
    wednesday thursday friday january february march april may june july august september october november \
    december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday morning afternoon midday \
    overnight week weeks month months quarter year years day days since bell
    """)

  static let others = words(
    """
    administration president statute became become open period due accepting percent window accepts invited \
    deal deals acquisition merger transaction purchase contract sale agreement takeover buyout financing \
    combination investment lease partnership act measure legislation package text bills laws \
    into signed signs sign it them 's firm firms school schools enforcement professor professors degree \
    review journal partner office department clerk student students practice faculty library dean maker \
    makers making suit suits rights as so here there who what while although though because after \
    worth valued value values price cost costs totals totaled totalled amounts comes stands put puts \
    public us u s federal new settled settled good binding national landmark white house team vice elect \
    taking seeking soliciting inviting receiving accept take submit file written open opens opened reopened reopen \
    remain remains stay stays still until deadline stakeholders reply sur passed whose won approved cleared drew \
    left survived took went made joint jr sr per cent pc their force effect
    """)

  /// The triggers first, so that they have the lowest numbers.
  static let all =
    triggers + formers + negations + modals + haves + presentBes + pastBes + bes + adverbs
    + suppositions + subordinators + doubts + prepositions + determiners + conjunctions + relatives
    + presentVerbs + moves + directions + timeBases + others

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
