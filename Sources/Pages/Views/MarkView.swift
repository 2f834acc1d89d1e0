internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// What sets a page apart from one that simply stands: a draft, an embargo, a withdrawal.
enum MarkView {
  static let type: RecordType = RecordType(
    "mark", "What sets a page apart.",
    [
      .text("kind", "draft, embargoed, withdrawn, superseded or stub; also a class."),
      .text("title", "A few words: This is a draft."),
      .text("text", "A sentence more."),
      .record("link", { LinkView.type }, "The page to read instead."),
    ])

  static func make(of number: Int, in site: Queries) -> Value {
    let catalog = site.catalog
    let entity = catalog.entities[number]
    let publication = entity.publication
    if let withdrawn = publication.withdrawn {
      return mark(
        "withdrawn", "Withdrawn on \(withdrawn.date.written(in: site.wording)).",
        withdrawn.reason.asSentence)
    }
    if let successor = publication.supersededBy, let other = catalog.find(successor) {
      return mark(
        "superseded", "Superseded.", "A later page stands in its place.",
        link: catalog.isHeldBack[other] ? .none : LinkView.make(to: other, in: site))
    }
    if catalog.isStub[number] {
      return mark("stub", "A stub.", "Briefings refer to it, but nobody has described it yet.")
    }
    switch site.visibility.reason(for: entity) {
    case nil: return .none
    case .draft: return mark("draft", "This is a draft.", "It is not part of the published site.")
    case .restricted(let label):
      return mark("draft", "TLP:\(label).", "It is not part of the published site.")
    case .embargoed(let until):
      return mark(
        "embargoed", "Under embargo.",
        "Not to be published before \(moment(until, in: site.wording)).")
    case .dated(let day):
      return mark(
        "embargoed", "Dated ahead.", "To be published on \(day.written(in: site.wording)).")
    }
  }

  private static func moment(_ embargo: Publication.Embargo, in wording: Wording) -> String {
    let day = embargo.day.written(in: wording)
    return embargo.minute > 0 ? "\(day), \(wording.time(minute: embargo.minute))" : day
  }

  private static func mark(
    _ kind: String, _ title: String, _ text: String, link: Value = .none
  ) -> Value {
    .record(
      Record(
        type,
        ["kind": .text(kind), "title": .text(title), "text": .text(text), "link": link]))
  }
}

/// A page's name and address, enough for a link.
enum LinkView {
  static let type: RecordType = RecordType(
    "link", "A page's name and address.",
    [.text("name", "Its name."), .text("path", "Its address below the site's root.")])

  /// - Parameter number: A record that has a page in this build.
  static func make(to number: Int, in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "name": .text(site.catalog.entities[number].name.value),
          "path": .text(site.addresses.ofRecord[number].path),
        ]))
  }
}

extension String {
  /// With a full stop where none is.
  fileprivate var asSentence: String {
    guard let last = utf8.last else { return self }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") ? self : self + "."
  }
}
