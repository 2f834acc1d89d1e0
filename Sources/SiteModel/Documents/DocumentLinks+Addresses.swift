internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel

/// Links that name an address of the site.
extension DocumentLinks {
  /// A path that can be checked only once all texts are read: a file beside a text is copied
  /// only if the text uses it.
  struct AddressLink: Sendable {
    /// Below the site's root.
    var path: String
    /// As written.
    var target: String
    var place: SourcePlace
  }

  mutating func resolveAddress(
    _ target: String, _ fragment: String?, _ link: LinkRequest
  ) -> LinkResolution {
    let whole = String(target.drop { $0 == "/" })
    // A file may have a question mark in its name.
    if let served = context.addresses.served(at: whole) {
      return makeLink(toServed: served, "", fragment, link)
    }
    let query = whole.firstIndex(of: "?") ?? whole.endIndex
    let path = String(whole[..<query])
    if let served = context.addresses.served(at: path) {
      return makeLink(toServed: served, String(whole[query...]), fragment, link)
    }
    if let address = PageAddress(parsing: path), isHeldBack(at: address) {
      findings.append(.heldBack(target, at: place(link.targetRange)))
      return .plain()
    }
    addressLinks.append(
      AddressLink(path: path, target: target, place: place(link.targetRange)))
    return .link(href: root + URLPath.encoded(path) + suffix(String(whole[query...]), fragment))
  }

  /// Whether a record that is held back has or had the address.
  private func isHeldBack(at address: PageAddress) -> Bool {
    if context.addresses.heldBack[address] != nil { return true }
    let record = EntityID(at: address).flatMap { context.catalog.number(of: $0) }
    return record.map { context.catalog.isHeldBack[$0] } ?? false
  }

  /// Resolves a link to an address below the site's `base_url`; `nil` if the site serves nothing there.
  mutating func resolveOwnAddress(_ address: String, _ link: LinkRequest) -> LinkResolution? {
    guard !link.isImage, let rest = context.base?.relative(address) else { return nil }
    let path = rest.prefix { $0 != "#" && $0 != "?" }
    let hash = rest.firstIndex(of: "#")
    guard let served = context.addresses.served(at: String(path)) else { return nil }
    return makeLink(
      toServed: served, String(rest[path.endIndex..<(hash ?? rest.endIndex)]),
      hash.map { String(rest[rest.index(after: $0)...]) }, link)
  }

  /// The record whose page is at an address or its redirect target. The home page belongs to the introduction page.
  private func record(at address: PageAddress) -> Int? {
    if let owner = context.addresses.owners[address].flatMap({ context.recordByPath[$0] }) {
      return owner
    }
    let id = address == .home ? EntityID(.page, Addresses.introduction) : EntityID(at: address)
    return id.flatMap { context.catalog.number(of: $0) }
  }

  /// Makes a link to a record by its file or address, which is a citation like any other. Messages call the record by its
  /// name.
  mutating func makeLink(
    toRecord record: Int, at href: String, _ link: LinkRequest
  ) -> LinkResolution {
    let name = context.catalog.entities[record].name.value
    cite(record, as: name, statedModes[record] ?? .current, link)
    return .link(
      href: href, text: link.text.isEmpty ? name : nil, suffix: chip(for: record),
      mention: record == document ? nil : record)
  }

  mutating func makeLink(
    toServed served: Addresses.Served, _ query: String, _ fragment: String?, _ link: LinkRequest
  ) -> LinkResolution {
    let end = suffix(query, fragment)
    switch served {
    case .page(let address):
      let record = record(at: address)
      let target: AnchorLink.Target = record.map { .record($0) } ?? .page(address)
      remember(fragment, of: target, link)
      let href = root + URLPath.encoded(address.path) + end
      guard let record else { return .link(href: href) }
      if link.isImage {
        reportPageAsImage(link)
        return .plain()
      }
      return makeLink(toRecord: record, at: href, link)
    case .folder(let folder):
      let path = folder + PageAddress.home.file
      remember(fragment, of: .file(path, source: context.addresses.files[path] ?? ""), link)
      return .link(href: root + URLPath.encoded(folder) + end)
    case .file(let path):
      let source = context.addresses.files[path] ?? ""
      remember(fragment, of: .file(path, source: source), link)
      return makeLink(toFileAt: root + URLPath.encoded(path) + end, file: source, link)
    }
  }

  private mutating func remember(
    _ fragment: String?, of target: AnchorLink.Target, _ link: LinkRequest
  ) {
    guard let fragment, !fragment.isEmpty else { return }
    anchors.append(
      AnchorLink(
        target: target, fragment: fragment, place: place(link.fragmentRange ?? link.targetRange)))
  }

  private func suffix(_ query: String, _ fragment: String?) -> String {
    query + (fragment.map { "#" + $0 } ?? "")
  }
}
