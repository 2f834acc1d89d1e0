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
      .text("label", "A word: Draft."), .text("title", "A few words: This is a draft."),
      .text("text", "A sentence more."),
      .record("link", { LinkView.type }, "The page to read instead."),
    ])

  static func make(of number: Int, in site: Queries) -> Value {
    let publication = site.record(number).publication
    let wording = site.wording
    if let withdrawn = publication.withdrawn {
      return mark(
        "withdrawn", wording[.withdrawn],
        wording.language.sentence(withdrawn: withdrawn.date), withdrawn.reason.asSentence)
    }
    if let successor = publication.supersededBy, let other = site.find(successor) {
      return mark(
        "superseded", wording[.superseded], wording[.isSuperseded], wording[.laterPageStands],
        link: site.isHeldBack(other) ? .none : LinkView.make(to: other, in: site))
    }
    if site.isStub(number) {
      return mark("stub", wording[.stub], wording[.isAStub], wording[.notDescribedYet])
    }
    switch site.heldBackReason(of: number) {
    case nil: return .none
    case .draft:
      return mark("draft", wording[.draft], wording[.thisIsADraft], wording[.notPublished])
    case .restricted(let label):
      return mark("draft", wording[.draft], "TLP:\(label).", wording[.notPublished])
    case .embargoed(let until):
      return mark(
        "embargoed", wording[.embargoed], wording[.underEmbargo],
        wording.language.sentence(notBefore: until.day, minute: until.minute))
    case .dated(let day):
      return mark(
        "embargoed", wording[.embargoed], wording[.datedAhead],
        wording.language.sentence(publishedOn: day))
    }
  }

  private static func mark(
    _ kind: String, _ label: String, _ title: String, _ text: String, link: Value = .none
  ) -> Value {
    .record(
      Record(
        type,
        [
          "kind": .text(kind), "label": .text(label), "title": .text(title), "text": .text(text),
          "link": link,
        ]))
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
          "name": .text(site.name(of: number)),
          "path": .text(site.address(of: number).path),
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
