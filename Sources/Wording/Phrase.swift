/// A fixed text that pages show. Templates have each by its raw value: `{{ words.bottom_line }}`.
package enum Phrase: String, CaseIterable, Sendable {
  // The frame of a page
  case skipToText = "skip_to_text"
  case sections
  case followByFeed = "follow_by_feed"
  case follow
  case atomFeed = "atom_feed"
  case jsonFeed = "json_feed"
  case setWith = "set_with"

  // The home page
  case newestBriefing = "newest_briefing"
  case onTheCalendar = "on_the_calendar"
  case allBriefings = "all_briefings"
  case whatChanged = "what_changed"
  case theRecord = "the_record"

  // Kinds and parts of pages
  case briefing
  case briefings
  case coveredIn = "covered_in"
  case companies
  case people
  case topics
  case trackers
  case regulators
  case angles
  case aboutAngles = "about_angles"
  case aboutOutlook = "about_outlook"
  case lawAndPolicy = "law_and_policy"
  case furtherLaw = "further_law"
  case theDeal = "the_deal"
  case theDeals = "the_deals"
  case furtherDeals = "further_deals"
  case deals
  case judgments
  case sources
  case source
  case corrections
  case contents
  case dossier
  case facts
  case terms
  case atAGlance = "at_a_glance"
  case position
  case positions
  case earlierPositions = "earlier_positions"
  case headedBy = "headed_by"
  case keyDates = "key_dates"
  case nextDate = "next_date"
  case history
  case connections
  case relatedBriefings = "related_briefings"
  case oftenMentionedWith = "often_mentioned_with"
  case whatsNext = "whats_next"
  case onThisPage = "on_this_page"
  case standingOfPage = "standing_of_page"
  case pages

  // A briefing
  case by
  case and
  case factsCheckedThrough = "facts_checked_through"
  case corrected
  case updated
  case review
  case reviewWasDueOn = "review_was_due_on"
  case checkWhatYouRelyOn = "check_what_you_rely_on"
  case administration
  case sinceThisBriefing = "since_this_briefing"
  case bottomLine = "bottom_line"
  case outlook
  case confidenceIs = "confidence_is"
  case outcome
  case linkToJudgment = "link_to_judgment"
  case toBeSettledBy = "to_be_settled_by"
  case unresolved
  case see
  case primary
  case read
  case archivedCopy = "archived_copy"

  // The calendar
  case calendar
  case wholeCalendar = "whole_calendar"
  case addToCalendar = "add_to_calendar"
  case coming
  case past
  case earlierYears = "earlier_years"
  case judgmentDue = "judgment_due"
  case tookEffect = "took_effect"

  // What changed
  case allChanges = "all_changes"
  case wasCorrected = "was_corrected"
  case wasWithdrawn = "was_withdrawn"
  case aboutChanges = "about_changes"
  case newBriefing = "new_briefing"
  case sourceRead = "source_read"
  case statusBefore = "status_before"
  case byYear = "by_year"
  case asItStood = "as_it_stood"
  case period
  case writtenThen = "written_then"

  // The lists of judgments, corrections and sources
  case aboutJudgments = "about_judgments"
  case overdueJudgments = "overdue_judgments"
  case openJudgments = "open_judgments"
  case settledJudgments = "settled_judgments"
  case noDayToSettle = "no_day_to_settle"
  case notScored = "not_scored"
  case squaredError = "squared_error"
  case score
  case furthestOff = "furthest_off"
  case widestGap = "widest_gap"
  case cameTrue = "came_true"
  case middle
  case brierScore = "brier_score"
  case baseRate = "base_rate"
  case scoreOfBaseRate = "score_of_base_rate"
  case betterThanBaseRate = "better_than_base_rate"
  case worseThanBaseRate = "worse_than_base_rate"
  case equalToBaseRate = "equal_to_base_rate"
  case calibration
  case likelihood
  case share
  case sumOfErrors = "sum_of_errors"
  case howScored = "how_scored"
  case whatTheWordsMean = "what_the_words_mean"
  case aboutLikelihood = "about_likelihood"
  case aboutConfidence = "about_confidence"
  case aboutCorrections = "about_corrections"
  case aboutSources = "about_sources"
  case primarySources = "primary_sources"
  case byType = "by_type"
  case typeNotStated = "type_not_stated"

  // Search
  case search
  case searchThisSite = "search_this_site"
  case searchHint = "search_hint"
  case searchNeedsScript = "search_needs_script"
  case oneResult = "one_result"
  case manyResults = "many_results"
  case atLeastResults = "at_least_results"
  case noResults = "no_results"
  case noneSoFar = "none_so_far"
  case someWords = "some_words"
  case resultsFor = "results_for"
  case moreResults = "more_results"
  case results
  case filters
  case clearFilters = "clear_filters"
  case kind
  case topic
  case agency
  case year
  case lists
  case names
  case indexNotLoaded = "index_not_loaded"
  /// Words that nobody searches for alone, in lower case.
  case unsoughtWords = "unsought_words"

  // Connections
  case howConnected = "how_connected"
  case howTwoConnected = "how_two_connected"
  case aboutConnections = "about_connections"
  case chainFrom = "chain_from"
  case chainTo = "chain_to"
  case findConnections = "find_connections"
  case findOthers = "find_others"
  case findFromHere = "find_from_here"
  case connectionsNeedScript = "connections_need_script"
  case connectionsNotLoaded = "connections_not_loaded"
  case twoAreConnected = "two_are_connected"
  case noConnection = "no_connection"
  case unknownName = "unknown_name"
  case oneStep = "one_step"
  case manySteps = "many_steps"
  case hasEnded = "has_ended"
  case namedTogetherIn = "named_together_in"
  case mostConnected = "most_connected"
  case connectedWith = "connected_with"
  case pictureOfConnections = "picture_of_connections"

  // Figures
  case dealValues = "deal_values"
  case stages
  case asATable = "as_a_table"
  case notReached = "not_reached"

  // How a page is cited
  case citeThisPage = "cite_this_page"
  case canonicalAddress = "canonical_address"
  case formatRIS = "format_ris"
  case formatBibTeX = "format_bibtex"
  case formatCSL = "format_csl"

  // Lists and trackers
  case page
  case previous
  case next
  case asOf = "as_of"
  case statusesAsOf = "statuses_as_of"
  case statusesShown = "statuses_shown"
  case nothingFits = "nothing_fits"
  case nothingYet = "nothing_yet"
  case stillToCome = "still_to_come"
  case deal
  case parties
  case value
  case status
  case policy
  case type
  case stage
  case name
  case notStated = "not_stated"
  case basisNotStated = "basis_not_stated"
  case notKnown = "not_known"
  case noDateSetYet = "no_date_set_yet"
  case noDateSet = "no_date_set"
  case pastUnrecorded = "past_unrecorded"
  case factsReviewed = "facts_reviewed"
  case sinceDay = "since_day"
  case showAll = "show_all"
  case rowsShown = "rows_shown"
  case noRows = "no_rows"
  case filterInSearch = "filter_in_search"
  case filteredLists = "filtered_lists"
  case compare
  case comparison
  case endComparison = "end_comparison"
  case dealsTouching = "deals_touching"
  case matrixShowsPart = "matrix_shows_part"
  case detail
  case allOfThese = "all_of_these"
  case through

  // Lists as comma-separated values
  case asCSV = "as_csv"
  case theseAsCSV = "these_as_csv"
  case longTitle = "long_title"
  case statusSince = "status_since"
  case date
  case amount
  case currency
  case valueCounts = "value_counts"
  case address
  case notReviewed = "not_reviewed"
  case statusDataOf = "status_data_of"
  case registerDataOf = "register_data_of"

  // The page about the data
  case data
  case aboutData = "about_data"
  case aboutTwins = "about_twins"
  case licence
  case noLicence = "no_licence"
  case dataTables = "data_tables"
  case dataFiles = "data_files"
  case dataSchemas = "data_schemas"
  case howToLoad = "how_to_load"
  case howToCite = "how_to_cite"
  case dataEvents = "data_events"
  case dataStatuses = "data_statuses"
  case dataCitations = "data_citations"
  case dataMentions = "data_mentions"
  case dataAuthors = "data_authors"
  case dataNames = "data_names"
  case dataIdentifiers = "data_identifiers"
  case dataPackage = "data_package"
  case dataSQL = "data_sql"
  case dataGraphML = "data_graphml"
  case dataGEXF = "data_gexf"
  case dataFollowTheMoney = "data_follow_the_money"

  // The page for addresses that lead nowhere, and the page at an old address
  case notFound = "not_found"
  case noPageHere = "no_page_here"
  case mayHaveMoved = "may_have_moved"
  case home
  case moved
  case pageHasMoved = "page_has_moved"

  // What views write
  case all
  case aToZ = "a_to_z"
  case other
  case undated
  case resolution
  case jointResolution = "joint_resolution"
  case constitutionalAmendment = "constitutional_amendment"
  case proposedLaw = "proposed_law"
  case rulemaking
  case docket
  case document
  case notYetInEffect = "not_yet_in_effect"
  case issuedAndNotWithdrawn = "issued_and_not_withdrawn"
  case inPart = "in_part"
  case indefinitely
  case withChanges = "with_changes"
  case citedAsHistory = "cited_as_history"
  case awaits
  case alsoCalled = "also_called"
  case formerly
  case website
  case effective
  case effectiveAtTheLatest = "effective_at_the_latest"
  case ends
  case expires
  case commentsClose = "comments_close"
  case commentsClosed = "comments_closed"
  case putOff = "put_off"
  case actorBy = "actor_by"
  case actorIn = "actor_in"
  case actorSignedBy = "actor_signed_by"

  // What a screen reader says of a text
  case note
  case notes
  case table
  case backToReference = "back_to_reference"
  case done
  case notDone = "not_done"

  // Where a briefing has a record that no sentence of it names
  case namedAtTheHead = "named_at_the_head"
  case amongTheRegulators = "among_the_regulators"
  case inAnAngle = "in_an_angle"
  case inTheTopic = "in_the_topic"
  case partyToTheDeal = "party_to_the_deal"
  case inTheText = "in_the_text"

  // What sets a page apart
  case draft
  case embargoed
  case withdrawn
  case superseded
  case stub
  case thisIsADraft = "this_is_a_draft"
  case notPublished = "not_published"
  case isSuperseded = "is_superseded"
  case laterPageStands = "later_page_stands"
  case isAStub = "is_a_stub"
  case notDescribedYet = "not_described_yet"
  case underEmbargo = "under_embargo"
  case datedAhead = "dated_ahead"
}

extension Wording {
  package subscript(phrase: Phrase) -> String { language.phrase(phrase) }
}
