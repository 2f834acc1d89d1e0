internal import Diagnostics
internal import PolicyModel

/// Finds old addresses that would collide with other files of the output on some file system.
struct AddressCollisions {
  /// Paths with capital letters and their owners, by their lower-case form.
  private var folded: [String: (path: String, owner: String)] = [:]
  /// Every folder that contains a file other than a record's page, in lower case.
  private var folders: Set<String> = []

  /// - Complexity: O(files other than records' pages).
  init(of addresses: Addresses) {
    for (path, owner) in addresses.files { add(path, owner) }
  }

  private mutating func add(_ path: String, _ owner: String) {
    let key = path.lowercased()
    // Files that differ only in case are reported with the plan; which one is named here must
    // not depend on the order.
    if folded[key].map({ path < $0.path }) ?? true { folded[key] = (path, owner) }
    for folder in Self.folders(of: key) { folders.insert(folder) }
  }

  /// The address that an entry of `redirects` adds to the site; `nil` if it adds none, with a finding
  /// unless it was given before.
  ///
  /// - Parameter own: The record's current address.
  mutating func address(
    _ redirect: Located<String>, of entity: Entity, at own: PageAddress, in addresses: Addresses,
    reporting findings: inout [Diagnostic]
  ) -> PageAddress? {
    let place = SourcePlace(path: entity.path, range: redirect.range)
    let address: PageAddress
    do throws(AddressError) {
      address = try PageAddress.read(redirect.value)
    } catch {
      findings.append(
        Diagnostic(
          .invalidAddress, "'\(redirect.value)' \(error.reason)", at: place,
          suggestion: error.suggestion, help: error.help))
      return nil
    }
    if let reason = Self.reason(forReserving: address, in: addresses) {
      findings.append(
        Diagnostic(.invalidAddress, "'\(redirect.value)' is \(reason), and no page", at: place))
      return nil
    }
    if address == own {
      findings.append(
        Diagnostic(
          .duplicateAddress, "/\(address.path) is the address of this page itself", at: place,
          help: "leave it out"))
      return nil
    }
    // An address may be listed both with and without a trailing slash.
    if let known = seen[address], known == own { return nil }
    if let message = collision(of: address, in: addresses) {
      findings.append(Diagnostic(.duplicateAddress, message, at: place))
      return nil
    }
    seen[address] = own
    add(address.file, entity.path)
    return address
  }

  /// The purpose of a reserved file name at the root; compared without case, as on
  /// some file systems.
  private static func reason(
    forReserving address: PageAddress, in addresses: Addresses
  ) -> String? {
    let name = address.path.prefix { $0 != "/" }.lowercased()
    let isFile = address.path.split(separator: "/").count == 1
    switch name {
    case "cname", "_headers", "_redirects", "_routes.json":
      return "kept for a setting of the web host"
    case "robots.txt" where isFile: return "kept for the rules for robots"
    case "build.json" where isFile: return "kept for the manifest of the build"
    case "favicon.ico" where isFile: return "kept for the icon of the site"
    case FeedFormat.atom.rawValue where isFile && addresses.files[name] == nil,
      FeedFormat.json.rawValue where isFile && addresses.files[name] == nil:
      return "kept for the feed"
    case CalendarFeed.name where isFile && addresses.files[name] == nil:
      return "kept for the calendar"
    case "sitemap.xml" where isFile && addresses.files[name] == nil: return "kept for the sitemap"
    default: return nil
    }
  }

  /// The old addresses so far and their targets.
  private var seen: [PageAddress: PageAddress] = [:]

  private func collision(of address: PageAddress, in addresses: Addresses) -> String? {
    let path = "/\(address.path)"
    if let owner = addresses.owners[address] ?? addresses.files[address.file] {
      return "\(path) is also the address of \(owner)"
    }
    let key = address.file.lowercased()
    if let other = folded[key] {
      return "\(path) and /\(other.path) of \(other.owner) differ only in capitals"
    }
    // Addresses of records are in lower case.
    if let small = PageAddress(parsing: address.path.lowercased()),
      let owner = addresses.owners[small]
    {
      return "\(path) and /\(small.path) of \(owner) differ only in capitals"
    }
    for folder in Self.folders(of: key) {
      if let file = folded[folder] {
        return "\(path) lies in /\(file.path), which is a file of \(file.owner)"
      }
    }
    if folders.contains(key) { return "\(path) is also a folder of the output" }
    return nil
  }

  /// The folders that contain a path, innermost first.
  private static func folders(of path: String) -> some Sequence<String> {
    sequence(state: path[...]) { rest in
      guard let slash = rest.lastIndex(of: "/") else { return nil }
      rest = rest[..<slash]
      return String(rest)
    }
  }
}
