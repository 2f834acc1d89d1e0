internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The stages of a policy as a track: those that it reached, where it is, and whose move it is.
extension FigureMarkup {
  private struct Stage {
    let label: String
    let date: PartialDate?
    /// Who did it, in words.
    var actor: String?
    let state: State
    enum State { case reached, current, ahead }
  }

  mutating func write(stagesOf policy: Int, _ title: String?) {
    let wording = site.wording
    let status = site.status(of: policy)
    let stages = stages(of: policy, status)
    let next = EntityView.step(of: site.record(policy), status, in: site)
    let heading = title ?? "\(site.name(of: policy)): \(wording[.stages])"
    write(
      title: heading, sources: sources(of: policy), on: [policy],
      drawing: { $0.draw(stages, next, titled: heading) },
      table: { markup in
        markup.write(head: [wording[.stage], wording[.date]])
        markup.raw("<tbody>\n")
        for stage in stages {
          markup.raw("<tr><th scope=\"row\">")
          markup.text(stage.label)
          markup.raw("</th><td>")
          markup.text(markup.words(dating: stage))
          markup.raw("</td></tr>\n")
        }
        if let next {
          markup.raw("<tr><th scope=\"row\">")
          markup.text(wording[.next])
          markup.raw("</th><td>")
          markup.text(next)
          markup.raw("</td></tr>\n")
        }
        markup.raw("</tbody>")
      })
  }

  private func words(dating stage: Stage) -> String {
    switch stage.state {
    case .ahead:
      stage.date.map { $0.written(in: site.wording) } ?? site.wording[.notReached]
    case .reached, .current:
      [stage.date?.written(in: site.wording), stage.actor].compactMap(\.self)
        .joined(separator: ", ")
    }
  }

  /// The lines of its history that gave it another stage, then its status if the calendar gave it that, then the days to come
  /// that are known and, of what is still pending, the usual rest of its course.
  private func stages(of policy: Int, _ status: Status?) -> [Stage] {
    let entity = site.record(policy)
    guard let track = entity.track, let history = site.history(of: policy) else { return [] }
    var stages: [Stage] = []
    var words: Set<String> = []
    let past = history.changes.filter { $0.day <= site.today }
    for (place, event) in entity.history.enumerated() {
      guard let term = track.event(event.event), event.date.firstDay <= site.today,
        term.changesStage || past.contains(where: { $0.event == place })
      else { continue }
      words.insert(event.event)
      let byPerson = event.by.map(site.isPerson) ?? false
      let actor = event.actor.flatMap { site.shownName(for: $0) }
      stages.append(
        Stage(
          label: event.label(on: track, byPerson: byPerson, in: site.wording), date: event.date,
          actor: actor.map {
            "\(site.wording.preposition(before: $0, isPlace: event.isInActor)) \($0)"
          }, state: .reached))
    }
    if let status {
      let isLast = status.event.map { place in
        place == entity.history.lastIndex { $0.date.firstDay <= site.today }
      }
      let label = status.label(in: site.wording)
      if isLast == true, let last = stages.last {
        stages[stages.count - 1] = Stage(
          label: last.label == label ? last.label : "\(last.label): \(label)", date: last.date,
          actor: last.actor, state: .current)
      } else {
        stages.append(Stage(label: label, date: status.date, state: .current))
      }
    }
    // That a Congress will end is no stage of a bill: only what takes effect or is written down as to come is shown.
    let coming = history.changes.filter {
      $0.day > site.today && ($0.event != nil || $0.status.force == .inForce)
    }
    for change in coming {
      stages.append(
        Stage(
          label: change.status.label(in: site.wording), date: site.date(of: change, of: policy),
          state: .ahead))
    }
    if status?.force == .pending, coming.isEmpty {
      stages += rest(of: entity, track, reached: words).map {
        Stage(label: site.wording.language.label(happened: $0), date: nil, state: .ahead)
      }
    }
    return stages
  }

  /// The keys of the stages that are usually ahead of a bill of Congress or of a proposed rule.
  private func rest(
    of entity: Entity, _ track: StatusTrack, reached words: Set<String>
  ) -> [String] {
    var course: [String]
    switch track {
    case .bill:
      guard let measure = entity.policy?.measure, measure.goesToPresident,
        words.isDisjoint(with: ["vetoed", "proposed-to-states", "enacted"])
      else { return [] }
      let chambers = ["passed-house", "passed-senate"]
      course =
        (measure.isOfHouse ? chambers : chambers.reversed()) + ["presented", "enacted"]
      if !words.isDisjoint(with: ["passed-both", "presented"]) {
        course.removeAll { chambers.contains($0) }
      }
    case .rule where words.contains("proposed"): course = ["final", "effective"]
    default: return []
    }
    return course.filter { !words.contains($0) }.compactMap { track.event($0)?.key }
  }

  private func sources(of policy: Int) -> [String] {
    let entity = site.record(policy)
    var ids: [String] = []
    for event in entity.history where event.date.firstDay <= site.today {
      guard let id = site.source(of: event, in: policy)?.text, !ids.contains(id),
        site.source(id) != nil
      else { continue }
      ids.append(id)
    }
    return ids
  }

  /// Where its point is, and its lines.
  private struct Row {
    let y: Int
    let label: LabelLines
    let date: LabelLines
  }

  private mutating func draw(_ stages: [Stage], _ next: String?, titled title: String) {
    var rows: [Row] = []
    var height = 0
    for stage in stages {
      let label = Self.lines(of: stage.label, from: 26, isBold: stage.state == .current)
      let date = Self.lines(of: words(dating: stage), from: 26)
      rows.append(Row(y: height, label: label, date: date))
      height += 12 + (label.lines.count + max(1, date.lines.count)) * Self.lineHeight
    }
    let end = next.map { Self.lines(of: $0, from: 26, isBold: true) }
    let endStart = height
    height += end.map { 11 + $0.lines.count * Self.lineHeight } ?? 4
    let said = stages.map { [$0.label, words(dating: $0)].filter { !$0.isEmpty } }
      .map { $0.joined(separator: ", ") }
    let tone = (stages.firstIndex { $0.state == .current })
    raw("<svg class=\"track\" viewBox=\"0 0 340 \(height)\" width=\"340\" height=\"\(height)\"")
    raw(" role=\"img\" aria-label=\"")
    text(title)
    raw(": ")
    text(
      (said + [next.map { "\(site.wording[.next]): \($0)" }].compactMap(\.self)).joined(
        separator: "; "))
    raw("\">\n")
    let last = rows.last?.y ?? 0
    let turn = (tone.map { rows[$0].y } ?? last) + 12
    raw("<path d=\"M8 12V\(turn)\"/>")
    if last + 12 > turn { raw("<path class=\"ahead\" d=\"M8 \(turn)V\(last + 12)\"/>") }
    for (stage, row) in zip(stages, rows) {
      let y = row.y
      switch stage.state {
      case .reached: raw("<circle cx=\"8\" cy=\"\(y + 12)\" r=\"5\"/>")
      case .current: raw("<circle class=\"now\" cx=\"8\" cy=\"\(y + 12)\" r=\"7\"/>")
      case .ahead: raw("<circle class=\"ahead\" cx=\"8\" cy=\"\(y + 12)\" r=\"5\"/>")
      }
      label(
        row.label, of: stage.label, x: 26, y: y + 16, class: stage.state == .current ? "now" : nil)
      label(
        row.date, of: words(dating: stage), x: 26,
        y: y + 17 + row.label.lines.count * Self.lineHeight, class: "value")
      raw("\n")
    }
    if let next, let end { label(end, of: next, x: 26, y: endStart + 18, class: "now") }
    raw("</svg>\n")
  }
}
