internal import EntityGraph
package import PolicyModel
package import SiteModel

/// Questions about one record, by its number in the catalog.
extension Queries {
  package func record(_ number: Int) -> Entity {
    note(.fields(number))
    return snapshot.catalog.entities[number]
  }

  package func name(of number: Int) -> String {
    note(.name(number))
    return snapshot.catalog.entities[number].name.value
  }

  /// What lists sort it by; see ``Entity/sortKey``.
  package func sortKey(of number: Int) -> String {
    note(.name(number))
    return snapshot.catalog.entities[number].sortKey
  }

  /// Its type as written in front matter.
  package func type(of number: Int) -> String? {
    note(.type(number))
    return snapshot.catalog.entities[number].type?.value
  }

  /// The kind and slug of a record never change, so nothing is logged.
  package func id(of number: Int) -> EntityID {
    published.ids.isEmpty ? snapshot.catalog.entities[number].id : published.ids[number]
  }
  package func kind(of number: Int) -> EntityKind { snapshot.catalog.kinds[number] }

  /// Whether it is left out of this build.
  package func isHeldBack(_ number: Int) -> Bool {
    note(.place(number))
    return snapshot.catalog.isHeldBack[number]
  }

  /// Whether it was made for a reference to a missing record.
  package func isStub(_ number: Int) -> Bool {
    note(.place(number))
    return snapshot.catalog.isStub[number]
  }

  /// Why it would be left out, if it is shown nevertheless.
  package func heldBackReason(of number: Int) -> VisibilityPolicy.Reason? {
    note(.place(number))
    return snapshot.visibility.reason(for: snapshot.catalog.entities[number])
  }

  /// Whether a page is kept out of search engines, the sitemap and feeds: a draft that is shown, a withdrawn page, a stub.
  package func isUnlisted(_ number: Int) -> Bool {
    isStub(number) || isWithdrawn(number) || heldBackReason(of: number) != nil
  }

  package func isWithdrawn(_ number: Int) -> Bool {
    note(.place(number))
    return snapshot.catalog.entities[number].publication.withdrawn != nil
  }

  package func address(of number: Int) -> PageAddress {
    note(.place(number))
    return snapshot.addresses.ofRecord[number]
  }

  /// The first address that it had.
  package func firstAddress(of number: Int) -> PageAddress {
    note(.fields(number))
    return snapshot.addresses.first(of: snapshot.catalog.entities[number])
  }

  /// `nil` for what has no history.
  package func status(of number: Int) -> Status? {
    note(.status(number))
    return snapshot.statuses[number]
  }

  package func history(of number: Int) -> StatusHistory? {
    note(.history(number))
    return snapshot.histories[number]
  }

  /// The status changes that begin the periods of a record up to the build date.
  package func periods(of number: Int) -> ArraySlice<StatusHistory.Change> {
    history(of: number)?.changes.prefix { $0.day <= today } ?? []
  }

  /// Its text, links and sources.
  package func document(of number: Int) -> Document {
    note(.text(number))
    return snapshot.documents[number]
  }

  package func source(_ id: String) -> Source? {
    note(.source(id))
    return snapshot.sources[id]
  }

  /// The source to cite for a line of a record's history; see ``Catalog/source(of:in:published:)``.
  package func source(of event: HistoryEvent, in number: Int) -> Reference? {
    note(.fields(number))
    if event.source == nil, let actor = event.actor.flatMap({ find($0) }) { note(.fields(actor)) }
    return snapshot.catalog.source(of: event, in: number) { source($0.text)?.date?.value }
  }

  /// Whether US law is meant if a briefing does not say whose.
  package func concernsUnitedStates(_ briefing: Int) -> Bool {
    let entity = record(briefing)
    // Only a log needs its dependencies.
    for relation in log == nil ? [] : entity.relations {
      if let target = find(relation.target, among: relation.allowedKinds) { note(.fields(target)) }
    }
    return configuration.concernsUnitedStates(entity, in: snapshot.catalog)
  }
}

/// Questions about changes of a record, in words.
extension Queries {
  /// A change of status in words that follow a name: `revoked by Executive Order 14148`.
  package func sentence(for change: StatusHistory.Change, of number: Int) -> String {
    noteActors(of: number)
    return snapshot.catalog.sentence(for: change, of: number, in: wording)
  }

  /// The same for a line of its history.
  package func sentence(forEvent index: Int, of number: Int) -> String {
    noteActors(of: number)
    return snapshot.catalog.sentence(forEvent: index, of: number, in: wording)
  }

  package func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    note(.history(number))
    return snapshot.catalog.date(of: change, of: number)
  }

  /// The date of a line of its history.
  package func date(ofEvent index: Int, of number: Int) -> PartialDate {
    note(.history(number))
    return snapshot.catalog.entities[number].history[index].date
  }

  private func noteActors(of number: Int) {
    note(.history(number))
    for event in snapshot.catalog.entities[number].history {
      if let actor = event.actor { _ = shownName(for: actor) }
    }
  }
}
