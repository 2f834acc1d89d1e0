internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Describes pages and their subjects as JSON-LD, in the schema.org vocabulary.
///
/// The description claims no more than the page: nothing after the build date, nothing about held-back records, and no
/// inexact types (``SchemaType/init(_:type:)``).
struct StructuredData {
  let site: Queries
  let base: BaseURL

  /// A page in a breadcrumb trail.
  struct Crumb {
    var name: String
    var address: PageAddress
  }

  /// The home page.
  func home(_ head: PageView) -> ContiguousArray<UInt8> { node(.webPage, of: head, []).document }

  /// A list, or one of its pages.
  ///
  /// - Parameters:
  ///   - address: The first page of the list.
  ///   - parent: The list that this one is part of.
  func list(
    _ head: PageView, at address: PageAddress,
    below parent: (name: String, address: PageAddress)? = nil
  ) -> ContiguousArray<UInt8> {
    let trail = [
      parent.map { Crumb(name: $0.name, address: $0.address) },
      Crumb(name: head.title ?? "", address: address),
    ]
    return node(.collectionPage, of: head, trail.compactMap { $0 }).document
  }

  /// The page about the published data, which is its subject.
  func data(_ head: PageView, at address: PageAddress) -> ContiguousArray<UInt8> {
    var page = node(.webPage, of: head, [Crumb(name: head.title ?? "", address: address)])
    var dataset = SchemaNode(.dataset)
    dataset.add("name", "\(site.configuration.title): \(site.wording[.data])")
    dataset.add("description", site.wording[.aboutData])
    dataset.add("url", base.absolute(address.path))
    dataset.add("license", site.configuration.licence?.address)
    dataset.add("dateModified", site.today.iso)
    dataset.add(
      "distribution",
      DataLayout.Whole.allCases.map { file in
        var download = SchemaNode(.dataDownload)
        download.add("name", file.rawValue)
        download.add("contentUrl", base.absolute(file.path))
        return download
      })
    page.add("mainEntity", dataset)
    return page.document
  }

  /// The page of a record.
  func record(_ number: Int, _ head: PageView) -> ContiguousArray<UInt8>? {
    // Structured data is for search engines, which are asked not to index the page.
    guard !head.isUnlisted, let address = head.address else { return nil }
    let entity = site.record(number)
    let kind = entity.id.kind
    var trail = [Crumb(name: entity.name.value, address: address)]
    if kind != .page {
      trail.insert(
        Crumb(
          name: kind.pluralLabel(in: site.wording), address: PageAddress(kind.folder + "/")), at: 0)
    }
    var page =
      kind == .briefing
      ? briefing(number, entity, head, address == .home ? [] : trail)
      : node(.webPage, of: head, address == .home ? [] : trail)
    if let reviewed = entity.factsThrough, reviewed <= site.today {
      page.add("lastReviewed", reviewed.iso)
    }
    page.add("about", kind == .deal ? parties(of: entity) : [])
    page.add("citation", sources(of: number))
    page.add("correction", corrections(of: entity))
    page.add("mainEntity", subject(number, entity))
    return page.document
  }

  /// The subject of a page; `nil` if that is the page itself.
  private func subject(_ number: Int, _ entity: Entity) -> SchemaNode? {
    switch entity.id.kind {
    case .company: company(number, entity)
    case .agency: agency(number, entity)
    case .policy: policy(number, entity)
    case .person: person(number, entity)
    case .topic: topic(number, entity)
    case .deal: described(number, entity)
    case .briefing, .page: nil
    }
  }

  /// The node of a page, with the properties that all pages share.
  func node(_ type: SchemaType, of head: PageView, _ trail: [Crumb]) -> SchemaNode {
    // Only `WebPage` has a review date and a breadcrumb trail.
    var page =
      switch type {
      case .webPage, .collectionPage: SchemaNode(type)
      default: SchemaNode(type, .webPage)
      }
    let isArticle = head.isArticle
    page.add(isArticle ? "headline" : "name", head.title ?? site.configuration.title)
    page.add("description", head.description)
    page.add("url", head.address.map { base.absolute($0.path) })
    page.add("datePublished", head.published?.iso)
    page.add("dateModified", head.modified?.iso)
    page.add("inLanguage", site.configuration.language)
    var website = SchemaNode(.webSite)
    website.add("name", site.configuration.title)
    website.add("url", base.url)
    page.add("isPartOf", website)
    page.add("breadcrumb", breadcrumbs(trail))
    return page
  }

  private func breadcrumbs(_ trail: [Crumb]) -> SchemaNode? {
    guard !trail.isEmpty else { return nil }
    let home = Crumb(name: site.wording[.home], address: .home)
    var list = SchemaNode(.breadcrumbs)
    list.add(
      "itemListElement",
      ([home] + trail).enumerated().map { place, crumb in
        var item = SchemaNode(.listItem)
        item.add("position", place + 1)
        item.add("name", crumb.name)
        item.add("item", SchemaNode(.webPage, id: base.absolute(crumb.address.path)))
        return item
      })
    return list
  }
}
