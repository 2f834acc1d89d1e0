internal import EntityGraph
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Events as a calendar for other programs, RFC 5545.
struct ICalendar {
  let site: Queries
  let base: BaseURL
  let title: String
  let events: [CalendarEvent]

  func rendered() -> ContiguousArray<UInt8> {
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//\(Generator.name)//calendars//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.text("NAME", title)
    text.text("X-WR-CALNAME", title)
    let times = events.map { $0.zonedTime }
    writeZones(of: times, to: &text)
    for (event, time) in zip(events, times) { write(event, time, to: &text) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  /// The zones that have a name; others are written as moments.
  private func writeZones(of times: [ZonedTime?], to text: inout ICalendarText) {
    var zones: [String: (zone: TimeZone, moments: ClosedRange<Int>)] = [:]
    for case let time? in times {
      guard let name = time.name else { continue }
      let moments = zones[name]?.moments ?? time.moment...time.moment
      zones[name] = (
        time.zone, min(moments.lowerBound, time.moment)...max(moments.upperBound, time.moment)
      )
    }
    for (name, entry) in zones.sorted(by: { $0.key < $1.key }) {
      ICalendarZone(name: name, zone: entry.zone).write(for: entry.moments, to: &text)
    }
  }

  private func write(
    _ event: CalendarEvent, _ time: ZonedTime?, to text: inout ICalendarText
  ) {
    guard let date = event.date else { return }
    text.line("BEGIN", "VEVENT")
    text.text("UID", uid(of: event))
    text.line("DTSTAMP", (stamp(of: event)?.compact ?? "19700101") + "T000000Z")
    text.line("SEQUENCE", String(event.was.count))
    if let time {
      if let name = time.name {
        text.line("DTSTART;TZID=\(name)", time.moment.writtenAsLocal(east: time.east))
      } else {
        text.line("DTSTART", time.moment.writtenAsLocal(east: 0) + "Z")
      }
    } else {
      text.line("DTSTART;VALUE=DATE", date.firstDay.compact)
      text.line("DTEND;VALUE=DATE", (date.lastDay + 1).compact)
    }
    text.text("SUMMARY", summary(of: event, date))
    let description = description(of: event)
    if !description.isEmpty { text.text("DESCRIPTION", description.joined(separator: "\n")) }
    if let page = event.records.count == 1 ? event.records.first : event.briefings.first {
      text.line("URL", absolute(page))
    }
    if let type = event.typeLabel(in: site.wording) { text.text("CATEGORIES", type) }
    if event.cancelled != nil { text.line("STATUS", "CANCELLED") }
    text.line("TRANSP", "TRANSPARENT")
    text.line("END", "VEVENT")
  }

  /// A permanent id based on the record's first address, so that it survives renaming.
  private func uid(of event: CalendarEvent) -> String {
    guard let number = event.namedAfter else { return "\(event.id)@\(base.host)" }
    let id = site.id(of: number)
    let first = EntityID(at: site.firstAddress(of: number))
    let slug = first.flatMap { $0.kind == id.kind ? $0.slug : nil } ?? id.slug
    return "\(id.kind.name)/\(slug)#\(event.id)@\(base.host)"
  }

  /// The date of the newest information about it, never the day of the build.
  private func stamp(of event: CalendarEvent) -> Day? {
    let speakers = event.namedAfter == nil ? event.records : [event.leader]
    return speakers.compactMap { number -> Day? in
      let entity = site.record(number)
      return entity.reviewed ?? entity.briefing?.asOf ?? entity.date
        ?? entity.lastChange(by: site.today)
    }.max()
  }

  /// The title, with the name of the record unless the words contain it, and a note if the day is not known.
  private func summary(of event: CalendarEvent, _ date: PartialDate) -> String {
    var words = event.title(in: site.wording)
    if case .judgment = event.matter { words = "\(site.wording[.judgmentDue]): \(words)" }
    if event.namedAfter != nil, let number = event.records.first {
      let entity = site.record(number)
      let names = [entity.name.value, entity.abbreviation] + entity.aliases.map(\.value)
      if !names.contains(where: { $0.map { $0.count > 2 && words.contains($0) } ?? false }) {
        words = "\(entity.name.value): \(words)"
      }
    }
    guard date.exactDay == nil else { return words }
    return "\(words) (\(site.wording.language.clause(sometimeIn: date)))"
  }

  /// How many records are named of an event that concerns many, and how many briefings.
  private static let (recordLimit, briefingLimit) = (50, 10)

  private func description(of event: CalendarEvent) -> [String] {
    var lines: [String] = []
    if event.records.count > 1 {
      lines += site.named(of: event).prefix(Self.recordLimit).map { site.name(of: $0) }
      lines += more(event.records.count - Self.recordLimit)
    }
    if let moved = event.moved(in: site.wording) { lines.append(moved) }
    // The end of a comment period is left out, since it would change the file on that day.
    if event.outcome != .commentsClosed, let outcome = event.outcomeText(in: site.wording) {
      lines.append(outcome)
    }
    for number in event.briefings.prefix(Self.briefingLimit) {
      lines.append("\(site.name(of: number)): \(absolute(number))")
    }
    return lines + more(event.briefings.count - Self.briefingLimit)
  }

  private func more(_ count: Int) -> [String] {
    count > 0 ? [site.wording.language.clause(more: count)] : []
  }

  private func absolute(_ number: Int) -> String { base.absolute(site.address(of: number).path) }
}

/// When an event begins, where its hour is known.
private struct ZonedTime {
  /// Of the tz database; `nil` for a fixed offset.
  let name: String?
  let zone: TimeZone
  let moment: Int
  /// Seconds east of Greenwich at that moment.
  var east: Int { zone.offset(at: moment) }
}

extension CalendarEvent {
  fileprivate var zonedTime: ZonedTime? {
    guard let time, let day = date?.exactDay, let zone = time.zone.timeZone else { return nil }
    var name: String?
    if case .named(let written) = time.zone { name = written }
    return ZonedTime(name: name, zone: zone, moment: zone.moment(of: day, minute: time.minute))
  }
}
