extension MarkedSource {
  /// Several files in one text, each below a line `-- Content/companies/iren.md --`.
  ///
  /// What stands above the first such line belongs to no file. A file that is followed by another
  /// ends with a line break.
  package static func files(of archive: String) -> [MarkedSource] {
    var files: [(path: String, lines: [Substring])] = []
    for line in archive.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
        if let last = files.indices.last { files[last].lines.append("") }
        files.append((String(line.dropFirst(3).dropLast(3)), []))
      } else if let last = files.indices.last {
        files[last].lines.append(line)
      }
    }
    if let last = files.indices.last, files[last].lines.last != "" { files[last].lines.append("") }
    return files.map { MarkedSource($0.lines.joined(separator: "\n"), path: $0.path) }
  }
}
