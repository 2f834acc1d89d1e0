internal import EntityGraph
internal import Markdown
internal import PolicyModel
package import Queries
internal import SiteModel
internal import Text
internal import Wording

/// The Markdown beside the page of a record: what the page says of it, with each status in words and links that lead to
/// the Markdown of other pages.
package struct TwinMarkdown {
  package private(set) var bytes = ContiguousArray<UInt8>()
  private let number: Int
  private let site: Queries
  private let entity: Entity
  private let address: PageAddress
  /// The way from the page to the site's root.
  private let root: String
  private var wording: Wording { site.wording }

  package init(of number: Int, in site: Queries) {
    self.number = number
    self.site = site
    entity = site.record(number)
    address = site.address(of: number)
    root = address.root
  }

  /// - Parameter body: The HTML of the record's text.
  package mutating func write(body: ContiguousArray<UInt8>?) {
    add("# ")
    add(escaping: entity.name.value)
    add("\n")
    if let title = entity.title { paragraph("*", escaped(title), "*") }
    let kind = [
      site.typeLabel(of: number) ?? wording.language.label(entity.id.kind),
      entity.id.kind == .briefing ? entity.date.map { PartialDate($0).written(in: wording) } : nil,
    ]
    paragraph(kind.compactMap(\.self).map { escaped($0) }.joined(separator: ", "))
    if let withdrawn = entity.publication.withdrawn {
      paragraph(
        escaped(wording.language.sentence(withdrawn: withdrawn.date)), " ",
        escaped(withdrawn.reason))
    }
    if let status = status(of: number) { paragraph(status, ".") }
    if let summary = entity.summary { paragraph(escaped(summary)) }
    if let body {
      add("\n")
      let (site, address, root) = (site, address, root)
      bytes += MarkdownFromHTML.text(of: body) {
        Self.twin(of: $0, on: address, to: root, in: site)
      }
    }
    addPeriods()
    addHistory()
    addSubjects()
    addJudgments()
    addRelations()
    addCoverage()
    addSources()
  }

  /// The status of a policy or a deal in words, as its page has it.
  private func status(of number: Int) -> String? {
    guard let status = site.status(of: number) else { return nil }
    let words =
      namesHidden(status.by) ? wording.date(of: status) : StatusView.note(status, in: site)
    let note = words.map { " " + escaped($0) } ?? ""
    return "**\(escaped(status.label(in: wording)))**\(note)"
  }

  /// Whether a reference means a record that is not published, which is not named then.
  private func namesHidden(_ reference: Reference?) -> Bool {
    reference.flatMap { site.find($0) }.map { !site.isReleased($0) } ?? false
  }

  private mutating func addPeriods() {
    let changes = site.periods(of: number)
    guard let history = site.history(of: number), changes.count > 1 else { return }
    heading(.asItStood)
    add("\n| \(wording[.period]) | \(wording[.status]) |\n| --- | --- |")
    let dates = history.changes.prefix(changes.count + 1).map { site.date(of: $0, of: number) }
    for place in changes.indices {
      let end = place + 1 < dates.count && dates[place + 1].firstDay <= site.today
      let span = wording.language.shortClause(
        from: dates[place], to: end ? dates[place + 1] : nil)
      let status = changes[place].status.label(in: wording)
      add("\n| ")
      add(escaping: span.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "")
      add(" | ")
      add(escaping: status)
      add(" |")
    }
    add("\n")
  }

  private mutating func addHistory() {
    guard !entity.history.isEmpty else { return }
    heading(.history)
    for (index, event) in entity.history.enumerated() {
      let text =
        namesHidden(event.actor)
        ? event.label(on: entity.track, in: wording) : site.sentence(forEvent: index, of: number)
      item(escaped(event.date.short(in: wording)), ": ", escaped(text))
    }
    add("\n")
  }

  /// The policies and deals of a briefing, each with its status.
  private mutating func addSubjects() {
    guard entity.id.kind == .briefing else { return }
    for (kind, title) in [(EntityKind.policy, Phrase.lawAndPolicy), (.deal, .deals)] {
      let numbers = site.subjects(of: number).map { Int($0.subject) }
        .filter { site.kind(of: $0) == kind && site.isReleased($0) }
      guard !numbers.isEmpty else { continue }
      heading(title)
      for number in numbers {
        add("\n- ")
        addLink(to: number)
        guard let status = status(of: number) else { continue }
        add(": ")
        add(status)
      }
      add("\n")
    }
  }

  private mutating func addJudgments() {
    let judgments = entity.briefing?.judgments ?? []
    guard !judgments.isEmpty else { return }
    heading(.judgments)
    for judgment in judgments {
      let odds = judgment.likelihood.map {
        " (\(Vocabulary.likelihood.noun($0, in: wording)))"
      }
      let outcome = judgment.outcome?.words(in: wording).map { ". \(wording[.outcome]): \($0)" }
      item(escaped(judgment.claim), escaped(odds ?? ""), escaped(outcome ?? ""))
    }
    add("\n")
  }

  private mutating func addRelations() {
    let relations = site.relations(of: number).filter { site.isReleased($0.other) }
    guard !relations.isEmpty else { return }
    heading(.connections)
    for relation in relations {
      let attributes = relation.edge.attributes
      let label = relation.edge.relation.label(
        isInverse: relation.isInverse, isPast: relation.isOver(in: site), in: wording)
      let details = [
        wording.language.shortClause(from: attributes.since, to: attributes.until),
        attributes.date?.short(in: wording), attributes.note,
      ].compactMap(\.self)
      add("\n- ")
      add(escaping: label.prefix(1).uppercased() + label.dropFirst())
      add(": ")
      addLink(to: relation.other)
      guard !details.isEmpty else { continue }
      add(" (")
      add(escaping: details.joined(separator: ", "))
      add(")")
    }
    add("\n")
  }

  private mutating func addCoverage() {
    var isEmpty = true
    for entry in site.coverage(of: number) where site.isReleased(Int(entry.briefing)) {
      if isEmpty { heading(.coveredIn) }
      isEmpty = false
      let briefing = Int(entry.briefing)
      add("\n- ")
      addLink(to: briefing)
      if let date = site.record(briefing).date {
        add(", ")
        add(escaping: PartialDate(date).written(in: wording))
      }
      if let quote = site.quote(of: entry) {
        add(": ")
        add(escaping: quote.sentence)
      }
    }
    if !isEmpty { add("\n") }
  }

  private mutating func addSources() {
    let sources = site.sourcesShown(on: number).compactMap { site.source($0) }
    guard !sources.isEmpty else { return }
    heading(.sources)
    for (index, source) in sources.enumerated() {
      add("\n")
      bytes.append(number: index + 1)
      add(". ")
      add(escaping: source.title)
      for part in [source.publisher, source.date?.value.written(in: wording)] {
        guard let part else { continue }
        add(", ")
        add(escaping: part)
      }
      guard let address = source.url?.value else { continue }
      add(". <")
      add(address)
      add(">")
    }
    add("\n")
  }

  // MARK: - Writing

  private mutating func add(_ text: String) { bytes.append(text) }

  private mutating func add(escaping text: String) { bytes.append(escapingMarkdown: text) }

  private mutating func paragraph(_ texts: String...) {
    add("\n")
    for text in texts { bytes.append(text) }
    add("\n")
  }

  private mutating func heading(_ phrase: Phrase) {
    add("\n## ")
    add(escaping: wording[phrase])
    add("\n")
  }

  private mutating func item(_ texts: String...) {
    add("\n- ")
    for text in texts { bytes.append(text) }
  }

  private mutating func addLink(to number: Int) {
    add("[")
    add(escaping: site.name(of: number))
    add("](")
    add(root)
    add(site.address(of: number).path)
    add(DataLayout.markdown)
    add(")")
  }

  /// Text in which nothing is markup.
  private func escaped(_ text: String) -> String {
    var escaped = ContiguousArray<UInt8>()
    escaped.append(escapingMarkdown: text)
    return String(decoding: escaped, as: UTF8.self)
  }
}
