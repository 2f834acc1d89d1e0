package import Diagnostics
internal import EntityGraph
package import Files
internal import OutputFolder
internal import Pages
internal import PolicyModel
internal import SiteModel
internal import Theme

extension SitePlan {
  /// Reports files of the plan that cannot be written, or not beside each other: what this passes, a build can
  /// put in place.
  ///
  /// - Complexity: One pass over the paths and their folders.
  ///
  /// - Parameter source: The site's files, for what is copied.
  package func check(copyingFrom source: FileSource, reporting findings: inout [Diagnostic]) {
    checkCopies(from: source, reporting: &findings)
    // Of two records at one address, which were reported, both are in the plan.
    guard !findings.contains(where: { $0.rule == .duplicateAddress }) else { return }
    // Keys are compared as text: names that differ only in how letters are composed are found too.
    var owners: [String: Int] = [:]
    owners.reserveCapacity(files.count)
    var folders: [ExactPath: Int] = [:]
    for (place, entry) in files.enumerated() {
      let path = entry.file.path
      if let problem = Self.problem(with: path) {
        findings.append(
          Diagnostic(.reservedPath, problem, at: entry.file.origin, help: "rename it"))
        continue
      }
      if let other = owners.updateValue(place, forKey: path) {
        findings.append(clash(files[other].file, entry.file))
      }
      var folder = ExactPath(Path.folder(of: path))
      while !folder.text.isEmpty, folders[folder] == nil {
        folders[folder] = place
        folder = ExactPath(Path.folder(of: folder.text))
      }
    }
    for file in files.lazy.map(\.file) {
      guard let below = folders[ExactPath(file.path)].map({ files[$0].file }) else { continue }
      let own = [file, below].first(where: \.isOwnFile)
      findings.append(
        Diagnostic(
          .duplicateAddress, "/\(file.path) is a file and the folder of /\(below.path)",
          at: (own ?? file).origin,
          help: "rename one of the two"))
    }
  }

  /// Opens what will be copied, and reads nothing of it. Files of the theme are small, as templates are.
  private func checkCopies(from source: FileSource, reporting findings: inout [Diagnostic]) {
    for copy in files.lazy.compactMap(\.file.copy) {
      do throws(FileError) {
        let reader = try source.reader(copy.source)
        if Path.removing("Templates/", from: copy.source) != nil {
          try reader.checkSize(upTo: SiteSources.sizeLimit)
        }
      } catch {
        findings.append(.unreadable(copy.source, error))
      }
    }
  }

  private func clash(_ first: PlannedFile, _ second: PlannedFile) -> Diagnostic {
    let own = [second, first].filter(\.isOwnFile)
    let place = (own.first ?? second).origin
    guard Path.isSame(first.path, second.path) else {
      return .composition(of: second.path, at: place.path)
    }
    let names = own.map(\.source).joined(separator: " or ")
    return Diagnostic(
      .duplicateAddress, "/\(second.path) is made twice", at: place,
      help: "rename \(own.isEmpty ? "one of the two" : names)")
  }

  /// Whether one of the names begins as the folders of version control systems do.
  private static func mayBeInRepository(_ path: String) -> Bool {
    let bytes = path.utf8Span.span
    var isFirst = true
    for index in bytes.indices {
      let byte = bytes[index]
      if isFirst, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "C") { return true }
      isFirst = byte == UInt8(ascii: "/")
    }
    return false
  }

  /// What keeps a path from being one of the output's.
  private static func problem(with path: String) -> String? {
    if Path.isSame(String(Path.first(of: path)), Manifest.path) {
      return "/\(path) is in the way of /\(Manifest.path), the manifest of the build"
    }
    guard OutputWriter.isAllowed(path) else {
      return "/\(path) is not an address that a file of the output can have"
    }
    if path.utf8.count > 255 || mayBeInRepository(path) {
      for name in Path.names(in: path) {
        if Path.isRepository(name: name[...]) {
          return "/\(path) is in the folder of a version control system"
        }
        if name.utf8.count > 255 {
          return "'\(name.prefix(24))…' is longer than the 255 bytes that a file's name can have"
        }
      }
    }
    return path.utf8.count > 2000
      ? "/\(path.prefix(24))… is longer than the 2000 bytes of a path" : nil
  }
}

extension PlannedFile {
  /// Where findings on it point.
  fileprivate var origin: SourcePlace { SourcePlace(path: source, range: 0..<0) }
}
