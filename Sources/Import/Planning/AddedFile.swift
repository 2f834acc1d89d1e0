package import Diagnostics
package import PolicyModel

/// A file that an import adds to the site.
package struct AddedFile: Sendable {
  package let id: EntityID
  package let file: SourceFile

  /// The file as a patch, as `git apply` takes it.
  ///
  /// - Parameter isForTerminal: Control characters are dots then.
  package func diff(_ paint: Paint, isForTerminal: Bool) -> String {
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
