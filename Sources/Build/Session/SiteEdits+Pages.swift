internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The inputs of pages after edits.
extension SiteEdits {
  /// - Returns: `nil` if more may have changed.
  func applied(to last: SiteMemory) async -> SiteMemory? {
    let relinked = await relinked()
    guard let relinked, let prepared = last.prepared, !hasNotes(in: last.findings, relinked.files)
    else { return nil }
    let linked = relinked.site
    let snapshot = Snapshot(of: linked)
    keep(from: prepared.snapshot, in: snapshot, of: linked)
    let changed = recordsWithOtherRow(in: linked)
    let rows = await rows(of: changed, in: prepared.site.asking(snapshot))
    let site = prepared.site.asking(snapshot).changing(rows)
    var memory = last
    memory.linked = linked
    memory.asked = asked
    let coversOthers = coversOthers(in: linked)
    let hasOtherTrackers =
      mayChangeTrackers(changed) || concernCalendars || mayChangeFeeds(in: linked)
      || changesAgencyDeals(in: linked)
        && (mayChangeTables(from: prepared.snapshot, to: snapshot)
          || mayChangeConnections(from: prepared.snapshot, to: snapshot))
    memory.prepared =
      hasOtherTrackers
      ? linked.templates.map {
        PreparedSite(linked, snapshot, site: site, templates: $0, profile: prepared.profile)
      } : prepared.replacing(linked, snapshot, site: site)
    if hasOtherTrackers, let prepared = memory.prepared,
      !prepared.plan.hasSameFiles(as: last.prepared?.plan)
    {
      return nil
    }
    memory.replaceFindings(on: relinked.files, by: build)
    let trials = isOfWords ? [] : memory.trials ?? []
    let stale = trials.indices.filter { place in
      hasOtherTrackers
        || trials[place].questions.contains { concerns($0, changed, coversOthers, linked) }
    }
    return await build.tryingTemplates(of: memory, again: stale)
  }

  /// Whether a finding in an unedited file has a note in an edited one, whose position may have moved.
  private func hasNotes(in findings: [Diagnostic], _ files: Set<ExactPath>) -> Bool {
    let edited = records.map { ExactPath($0.old.path) }
    return !edited.isEmpty
      && findings.contains { finding in
        !finding.notes.isEmpty && !files.contains(ExactPath(finding.place.path))
          && edited.contains { finding.hasNote(in: $0) }
      }
  }

  /// The records whose rows may have changed: edited ones, those that one of these supersedes, those that are
  /// covered by more or fewer briefings, and those that belong to a topic among these.
  private func recordsWithOtherRow(in linked: LinkedSite) -> Set<Int> {
    guard !isOfWords else { return [] }
    var numbers = Set(records.map(\.number))
    for record in records where record.hasOtherName {
      for edge in linked.graph.incoming(of: record.number)
      where linked.graph.catalog.entities[Int(edge.statedBy)].publication.supersededBy != nil {
        numbers.insert(Int(edge.statedBy))
      }
      for edge in linked.graph.outgoing(of: record.number)
      where linked.graph.catalog.entities[Int(edge.statedBy)].publication.supersededBy != nil {
        numbers.insert(Int(edge.statedBy))
      }
    }
    for number in documents.keys {
      for coverage in [site.coverage, linked.coverage] {
        for entry in coverage.subjects(of: number) {
          let subject = Int(entry.subject)
          if site.coverage.count(on: subject) != linked.coverage.count(on: subject) {
            numbers.insert(subject)
          }
        }
      }
    }
    for topic in numbers where linked.graph.catalog.kinds[topic] == .topic {
      for edge in linked.graph.incoming(of: topic) where edge.relation == .hasTopic {
        numbers.insert(Int(edge.from))
      }
    }
    return numbers
  }

  private func rows(of numbers: Set<Int>, in site: Queries) async -> [Int: Value] {
    var rows: [Int: Value] = [:]
    for topic in numbers where site.kind(of: topic) == .topic {
      rows[topic] = RowView.make(of: topic, in: site, topics: [])
    }
    let site = site.changing(rows)
    let others = numbers.filter { rows[$0] == nil }.sorted()
    let made = await build.workers.map(others.count) { place in
      RowView.make(
        of: others[place], in: site,
        topics: site.topics(of: others[place]).map { site.row(of: $0) })
    }
    for (number, row) in zip(others, made) { rows[number] = row }
    return rows
  }

  /// Whether the records of a tracker or their order may have changed.
  private func mayChangeTrackers(_ changed: Set<Int>) -> Bool {
    resolved.configuration.trackers.contains { tracker in
      tracker.kind == .briefing && !records.isEmpty
        || tracker.order == .briefings
          && changed.contains { site.graph.catalog.kinds[$0] == tracker.kind }
    }
  }

  /// Whether a record gains its first briefing or loses its last one, which may add or remove its feeds.
  private func mayChangeFeeds(in linked: LinkedSite) -> Bool {
    guard resolved.configuration.publishesRecordFeeds, !isOfWords else { return false }
    return documents.keys.contains { number in
      [site.coverage, linked.coverage].contains { coverage in
        coverage.subjects(of: number).contains { entry in
          let subject = Int(entry.subject)
          return (site.coverage.count(on: subject) == 0)
            != (linked.coverage.count(on: subject) == 0)
        }
      }
    }
  }

  /// Whether a briefing's covered records, their manner or its position among briefings changed.
  private func coversOthers(in linked: LinkedSite) -> Bool {
    records.contains(where: \.hasOtherDate)
      || documents.keys.contains { number in
        !site.coverage.subjects(of: number).elementsEqual(linked.coverage.subjects(of: number)) {
          $0.subject == $1.subject && $0.manner == $1.manner
        }
      }
  }

  /// Whether the answer to a question may have changed.
  private func concerns(
    _ question: Question<Int>, _ changed: Set<Int>, _ coversOthers: Bool, _ linked: LinkedSite
  ) -> Bool {
    switch question {
    case .related, .companions: return coversOthers
    case .matrix: return coversOthers || !records.isEmpty || changesAgencyDeals(in: linked)
    case .touching, .chains, .chain: return changesAgencyDeals(in: linked)
    case .changes, .changeFeed, .newestChanges: return !records.isEmpty
    case .briefings: return records.contains(where: \.hasOtherDate)
    case .reviews: return !records.isEmpty
    case .expected, .events: return concernCalendars
    case .source(let id): return records.contains { $0.sources.contains(id) }
    case .list(.judgments, _), .forecasts:
      return records.contains {
        $0.old.briefing?.judgments.isEmpty == false || $0.new.briefing?.judgments.isEmpty == false
      }
    case .list(.corrections, _):
      return records.contains { !$0.old.corrections.isEmpty || !$0.new.corrections.isEmpty }
    case .list(.sources, _), .citing: return !keepsLists
    case .data: return true
    default:
      guard let number = question.record else { return false }
      if changed.contains(number) || documents[number] != nil { return true }
      return documents.keys.contains {
        linked.coverage.covers(number, by: $0) || site.coverage.covers(number, by: $0)
      }
    }
  }
}

extension SitePlan {
  fileprivate func hasSameFiles(as other: SitePlan?) -> Bool {
    files.elementsEqual(other?.files ?? []) { $0.file.path == $1.file.path }
  }
}

extension Coverage {
  fileprivate func covers(_ subject: Int, by briefing: Int) -> Bool {
    subjects(of: briefing).contains { $0.subject == subject }
  }
}
