package import Diagnostics
package import PolicyModel

/// A file that an import adds to the site.
package struct AddedFile: Sendable {
  /// The record that it contains; `nil` for an image and the like.
  package let id: EntityID?
  package let file: SourceFile
  /// Whether it is copied byte for byte and not shown.
  package let isCopy: Bool

  init(id: EntityID?, file: SourceFile) {
    self.id = id
    self.file = file
    isCopy = false
  }

  /// A copy of a file.
  init(_ path: String, _ bytes: ContiguousArray<UInt8>) {
    id = nil
    file = SourceFile(path: path, bytes: bytes)
    isCopy = true
  }

  /// The file as a patch, as `git apply` takes it.
  ///
  /// - Parameter isForTerminal: Control characters are dots then.
  package func diff(_ paint: Paint, isForTerminal: Bool) -> String {
    // A line between two patches, which `git apply` passes over.
    if isCopy {
      return paint.good(
        "Binary file \(file.path.escapedOnOneLine) added, \(file.bytes.count) bytes") + "\n"
    }
    let lines = file.text(in: 0..<file.bytes.count).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    var text =
      paint.bold("--- /dev/null") + "\n" + paint.bold("+++ b/\(file.path.escapedOnOneLine)") + "\n"
    text += paint.quiet("@@ -0,0 +1,\(lines.count) @@") + "\n"
    for line in lines {
      text += paint.good("+" + (isForTerminal ? String(line).printable : String(line))) + "\n"
    }
    return text
  }
}
