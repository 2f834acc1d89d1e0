/// Closed lists of words that look back (rulings, 24).
extension CitedSentence {
  /// Between an article and a name.
  static let attributes = EndWords.words(
    """
    last previous prior short ill much long once now late landmark sweeping signature controversial ambitious original first federal \
    two three four three-tier century twenty new modern updated second proposed final broad own
    """)
  /// What is called so has gone.
  static let olds = EndWords.words(
    """
    stillborn starred old erstwhile lived fated failed defunct doomed bygone forgotten defeated discarded abandoned dead \
    unlamented lamented moribund era onetime repealed revoked rescinded vacated scuttled collapsed canceled \
    cancelled aborted thwarted derailed scrapped shelved withdrawn expired extinct
    """)
  static let looks = EndWords.words(
    """
    look looks looked sound sounds reads nothing something anything much feel feels works more less exactly \
    just
    """)
  /// Words after which a preposition brings in what is compared with, or where a thing comes from.
  static let heads: [String: Set<String>] = [
    "for": EndWords.words(
      "pine pines pined pining yearn yearns yearning longing nostalgia nostalgic tear tears"),
    "from": EndWords.words(
      """
      differ differs differed depart departs departed departure diverge diverges diverged break breaks borrow \
      borrows borrowed borrowing survive survives survived survivor lifted lifts lift taken copied copies \
      inherited inherits descended descends leftover leftovers holdover holdovers salvaged salvages \
      retreat shift swing pivot away cry different distinct differences lessons lesson learned evolved grew \
      relic remnant distances distance distanced fallout scars hangover rescued
      """),
    "to": EndWords.words(
      """
      lineage roots trace traces traced ancestry back return returning returns returned similar akin compared contrast relative resemblance resemblances \
      liken likens likened likening sequel throwback parallels parallel comparison comparisons comparable riddance farewell goodbye goodbyes identical
      """),
    "with": EndWords.words(
      "compared contrast contrasts contrasted comparison comparisons began parallels comparing compares compare"
    ),
    "on": EndWords.words("modeled modelled patterned improves improve improvement"),
    "after": EndWords.words(
      "modeled modelled patterned named life years decades months year decade weeks month era"),
    "by": EndWords.words("inspired haunted scarred burned bruised foreshadowed"),
    "of": EndWords.words(
      "clean reminiscent lines mold mould scale spirit opposite inverse reverse image mirror shades"
    ),
    "between": EndWords.words(
      "difference differences similarities resemblance parallels comparison"),
  ]
  static let memories = EndWords.words(
    """
    copy copies clone cousin imitation episode affair ghost ghosts legacy story tale shadow wake ruins remains remnants remnant vestiges vestige ashes memory memories \
    echo echoes lesson lessons failure failures aftermath afterlife corpse carcass grave wreckage specter \
    spectre days years decades era heyday anniversary repeat rerun remake return comeback reprise obituary \
    autopsy postmortem history veterans unraveling unwinding unravelling revival fall relics relic survivor \
    survivors debris rubble mistakes sins afterglow reign rewrite redraft reworking rehash skeleton bones collapse shell husk
    """)
  static let episodes = EndWords.words(
    """
    years days era saga debacle experiment episode fiasco defeat heyday period decades redux reboot 2.0 \
    flop misadventure precedent rollback repeal revocation rescission vacatur
    """)
  static let wishes = EndWords.words(
    """
    call calls called calling push pushes pushing plea pleas campaign want wants wanted seek seeks seeking \
    propose proposes proposed urge urges demand demands favor favors proposal proposals support talk idea
    """)
  static let recallings = EndWords.words(
    """
    track tracks tracked miss misses missed mourn mourns mourned mourning lament laments lamented grieve grieves remember remembers \
    remembered recall recalls recalled recalling resemble resembles resembled resembling mirror mirrors \
    mirrored echo echoes echoed echoing evoke evokes evoked copies copied emulate emulates imitate imitates \
    succeeds succeeded compare compares compared comparing contrast contrasts contrasting recount recounts \
    recounted chronicle chronicles revisit revisits revisiting dissect dissects eulogize eulogizes dwarfs \
    dwarf dwarfed succeed discards discard forget forgets disowns disown buries
    """)
  static let likenings = EndWords.words(
    "resemble resembles resembled resembling mirror mirrors mirrored echo echoes echoed evoke evokes recalls imitates"
  )
  static let studies = EndWords.words(
    """
    examine examines examined study studies studied analyze analyzes analyzed traces explores review reviews \
    regard regards see sees view views cite cites treat treats describe describes teach teaches discuss discusses
    """)
  static let scholars = EndWords.words(
    """
    paper book study article dissertation historian historians scholar scholars economists thesis biography \
    memoir chapter documentary podcast students
    """)
  static let makers = EndWords.words(
    "face author authors architect architects drafter drafters godfather father coauthor champion veteran"
  )
  static let ancestors = EndWords.words(
    "ancestor forerunner predecessor precursor parent progenitor inspiration model template blueprint basis origin seed"
  ).subtracting(["basis"])
  static let texts = EndWords.words(
    "text language wording ideas idea provisions definitions passages phrase phrases concepts concept lines"
  )
  static let relics = EndWords.words(
    """
    remembered shadow lesson lessons reminder warning cautionary monument touchstone footnote memory symbol relic \
    textbook unmourned unlamented precedent ghost unenforced corpse
    """)
  static let finishers = EndWords.words(
    "plug book books page curtain axe ax hatchet hands door stake knife brakes torch wrecking nail bullet line heart coffin"
  ).subtracting(["books", "line"])
  /// Behind a name, what makes it another thing that is like it.
  static let disguises: [[String]] = [
    "by another name", "under another name", "by any other name", "under a new name",
    "by a different name", "with a new name", "in disguise", "all over again", "in new clothes",
    "in all but name", "in sheep's clothing", "in new packaging", "in a new guise",
  ].map { $0.split(separator: " ").map(String.init) }
  /// What a document does with a thing that it only names.
  static let mentionings = EndWords.words(
    """
    mentions mention cites cite lists names discusses describes covers invokes praises criticizes criticises blames \
    credits flags quotes welcomes
    """)
  static let documents = EndWords.words(
    """
    report filing letter memo prospectus statement speech article paper book study survey budget brief review 10-k \
    testimony handbook guide presentation column note report's agenda
    """)
  static let goodbyes = EndWords.words("bye goodbye farewell adieu rip")
  static let absences: [[String]] = [
    "out of the way", "out of the picture", "off the table", "off its agenda", "off their lists",
    "off the list", "off the agenda",
    "off the docket", "off the books", "behind them",
    "behind us",
    "behind it", "in the grave", "in the past", "in the rear", "in ruins", "in ashes", "in tatters",
    "dead",
    "gone", "toast", "kaput", "finished", "over", "out", "no more", "a dead letter", "dead letter",
    "dead and buried", "dead and gone", "yesterday's news", "a museum piece", "a cautionary tale",
    "a case study", "a goner", "water under the bridge", "on the scrap heap", "on the ash heap",
    "in the dustbin", "consigned", "a closed chapter", "a closed book", "moot", "nowhere",
    "done for",
    "done", "but a memory", "a distant memory", "a fading memory", "a nullity",
    "a thing of the past",
    "a relic", "ancient history", "as good as dead", "six feet under",
  ].map { $0.split(separator: " ").map(String.init) }
}
