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
  private var wording: Wording { site.wording }

  package init(of number: Int, in site: Queries) {
    self.number = number
    self.site = site
    entity = site.record(number)
    address = site.address(of: number)
  }

  /// - Parameter body: The HTML of the record's text.
  package mutating func write(body: ContiguousArray<UInt8>?) {
    add("# ", escaped(entity.name.value), "\n")
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
      let (site, address) = (site, address)
      bytes += MarkdownFromHTML.text(of: body) { Self.twin(of: $0, on: address, in: site) }
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
      add(
        "\n| ", escaped(span.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""), " | ",
        escaped(status), " |")
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
        item(link(to: number), status(of: number).map { ": " + $0 } ?? "")
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
      item(
        escaped(label.prefix(1).uppercased() + label.dropFirst()), ": ", link(to: relation.other),
        details.isEmpty ? "" : " (\(escaped(details.joined(separator: ", "))))")
    }
    add("\n")
  }

  private mutating func addCoverage() {
    let coverage = DataTable.releasedCoverage(of: number, in: site)
    guard !coverage.isEmpty else { return }
    heading(.coveredIn)
    for entry in coverage {
      let briefing = Int(entry.briefing)
      let date =
        site.record(briefing).date.map { ", " + PartialDate($0).written(in: wording) } ?? ""
      let quote = site.quote(of: entry).map { ": " + $0.before + $0.marked + $0.after } ?? ""
      item(link(to: briefing), escaped(date), escaped(quote))
    }
    add("\n")
  }

  private mutating func addSources() {
    let sources = site.sourcesShown(on: number).compactMap { site.source($0) }
    guard !sources.isEmpty else { return }
    heading(.sources)
    for (index, source) in sources.enumerated() {
      let parts = [
        source.title, source.publisher, source.date?.value.written(in: wording),
      ].compactMap(\.self)
      let address = source.url.map { ". <\($0.value)>" } ?? ""
      add("\n\(index + 1). ", escaped(parts.joined(separator: ", ")), address)
    }
    add("\n")
  }

  // MARK: - Writing

  private mutating func add(_ texts: String...) { for text in texts { bytes.append(text) } }

  private mutating func paragraph(_ texts: String...) {
    add("\n")
    for text in texts { bytes.append(text) }
    add("\n")
  }

  private mutating func heading(_ phrase: Phrase) { add("\n## ", escaped(wording[phrase]), "\n") }

  private mutating func item(_ texts: String...) {
    add("\n- ")
    for text in texts { bytes.append(text) }
  }

  private func link(to number: Int) -> String {
    "[\(escaped(site.name(of: number)))](\(address.root)\(site.address(of: number).path)\(DataLayout.markdown))"
  }

  /// The address of the Markdown of the page that a link leads to, if that is a record's; otherwise the link.
  private static func twin(of href: String, on page: PageAddress, in site: Queries) -> String {
    let path = href.prefix { $0 != "#" && $0 != "?" }
    guard path.hasSuffix("/"), !path.hasPrefix("/"), !path.utf8.contains(UInt8(ascii: ":")) else {
      return href
    }
    var parts = page.path.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    guard !parts.isEmpty, let id = EntityID(at: PageAddress(parts.joined(separator: "/") + "/")),
      site.visible(id) != nil
    else { return href }
    return path + DataLayout.markdown + href[path.endIndex...]
  }

  /// Text in which nothing is markup.
  private func escaped(_ text: String) -> String {
    var escaped = ContiguousArray<UInt8>()
    for byte in text.utf8 {
      switch byte {
      case 0x0A, 0x0D: escaped.append(0x20)
      case UInt8(ascii: "<"): escaped.append(literal: "&lt;")
      case UInt8(ascii: "&"): escaped.append(literal: "&amp;")
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"):
        escaped.append(UInt8(ascii: "\\"))
        escaped.append(byte)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
