extension FileSystem {
  /// Puts other bytes in the place of a file, in one step that no reader can see half done.
  ///
  /// The file keeps its permissions. Where it no longer holds what is expected of it, or is no regular
  /// file any more, it is left as it is.
  ///
  /// - Parameter expected: The bytes that the new ones were made from.
  /// - Returns: Whether the file was replaced.
  package static func replace(
    _ path: String, holding expected: ContiguousArray<UInt8>, with bytes: ContiguousArray<UInt8>
  ) throws(FileError) -> Bool {
    guard let status = try status(of: path), status.kind == .file else { return false }
    let folder = Path.parent(of: path) ?? "."
    let draft = Path.join(folder, ".\(Path.name(of: path)).new")
    do throws(FileError) {
      try remove(draft)
      var file = try FileWriter(draft)
      try file.write(bytes)
      try file.synchronize()
      try setPermissions(status.permissions, of: draft)
      guard try readIfPresent(path) == expected else {
        try remove(draft)
        return false
      }
      try rename(draft, to: path)
      try synchronize(folder: folder)
      return true
    } catch {
      try? remove(draft)
      throw error
    }
  }
}
