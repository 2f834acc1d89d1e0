internal import EntityGraph
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

extension Feed {
  /// An entry with the day of its last update.
  typealias DatedEntry = (entry: Entry, updated: Day)

  /// The entry for a change.
  ///
  /// - Returns: `nil` for a source, since feeds do not include sources.
  static func entry(_ change: SiteChange, in site: Queries, at base: BaseURL) -> DatedEntry? {
    guard let number = change.record else { return nil }
    let entity = site.record(number)
    let name = entity.name.value
    let address = site.address(of: number).path
    func entry(
      _ title: String, named part: String, at anchor: String = "", _ summary: String?
    ) -> DatedEntry {
      let id = base.permanentID(of: site.firstAddress(of: number), since: change.day)
      let time = site.zone.timestamp(of: change.day)
      return (
        Entry(
          title: title, id: "\(id)#\(part)", path: address + anchor, published: time,
          updated: time, summary: summary), change.day
      )
    }
    switch change.matter {
    case .source: return nil
    case .briefing: return briefing(entity, change.day, at: address, number, in: site, base)
    case .withdrawal:
      return entry(
        "\(site.wording[.withdrawn]): \(name)", named: "withdrawn",
        entity.publication.withdrawn?.reason)
    case .correction(let place):
      let correction = entity.corrections[place]
      let label = Vocabulary.correctionKind.label(correction.kind, in: site.wording)
      let earlier = entity.corrections.prefix(place).count { $0.date == correction.date }
      return entry(
        "\(label): \(name)", named: "correction".numbered(earlier),
        at: entity.id.kind == .page ? "" : "#part-corrections", correction.text)
    case .event(let line):
      let event = entity.history[line]
      let earlier = entity.history.prefix(line).count {
        $0.event == event.event && $0.date == event.date
      }
      return entry(
        "\(name) \(site.sentence(forEvent: line, of: number))",
        named: event.event.numbered(earlier), at: "#part-history", event.note)
    case .status(let place):
      guard let changes = site.history(of: number)?.changes, place < changes.count else {
        return nil
      }
      let status = changes[place].status
      return entry(
        "\(name) \(site.sentence(for: changes[place], of: number))", named: status.stage,
        at: "#part-history",
        site.wording.language.label(
          status: status.label(in: site.wording),
          before: place > 0 ? changes[place - 1].status.label(in: site.wording) : nil))
    }
  }

  private static func briefing(
    _ entity: Entity, _ published: Day, at path: String, _ number: Int, in site: Queries,
    _ base: BaseURL
  ) -> DatedEntry {
    let updated = entity.lastCorrection(by: site.today).map { max($0, published) } ?? published
    let time = site.zone.timestamp(of: published)
    let entry = Entry(
      title: entity.name.value,
      id: base.permanentID(of: site.firstAddress(of: number), since: published), path: path,
      published: time, updated: updated == published ? time : site.zone.timestamp(of: updated),
      authors: (entity.briefing?.authors ?? []).compactMap {
        site.shownName(for: $0, among: .person)
      },
      summary: entity.summary,
      categories: (entity.briefing?.topics ?? []).compactMap {
        site.visible($0.target, among: .topic).map { site.name(of: $0) }
      })
    return (entry, updated)
  }
}

extension String {
  /// The name, with a number if earlier entries have the same one.
  fileprivate func numbered(_ earlier: Int) -> String {
    earlier == 0 ? self : "\(self)-\(earlier + 1)"
  }
}

extension Entity {
  /// The day of the newest correction on or before a day.
  fileprivate func lastCorrection(by clock: Day) -> Day? {
    corrections.map(\.date).filter { $0 <= clock }.max()
  }
}
