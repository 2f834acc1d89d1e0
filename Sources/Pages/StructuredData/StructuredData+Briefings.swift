internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel

extension StructuredData {
  /// The node of a briefing, which is both an article and its page.
  func briefing(_ number: Int, _ entity: Entity, _ head: PageView, _ trail: [Crumb]) -> SchemaNode {
    var page = node(SchemaType(.briefing, type: entity.type?.value), of: head, trail)
    page.add("author", (entity.briefing?.authors ?? []).compactMap(author))
    var publisher = organization(site.configuration.title)
    publisher.add("url", base.url)
    page.add("publisher", publisher)
    let subjects = site.subjects(of: number)
    page.add("about", references(to: subjects.filter(\.isMain).map { Int($0.subject) }))
    page.add("mentions", references(to: subjects.filter { !$0.isMain }.map { Int($0.subject) }))
    return page
  }

  /// An author; as in citations, an organization unless the name is certainly a person's.
  private func author(_ author: Reference) -> SchemaNode? {
    guard let (name, person) = site.author(author) else { return nil }
    if let person { return reference(to: person) }
    guard case .person = CitedAuthor(name, isPerson: false) else { return organization(name) }
    var node = SchemaNode(.person)
    node.add("name", name)
    return node
  }
}

extension Coverage.Entry {
  /// Whether the front matter names it as a subject of the briefing.
  fileprivate var isMain: Bool {
    switch manner {
    case .about, .topic: true
    case .regulator, .angle, .calendar, .party, .mention: false
    }
  }
}
