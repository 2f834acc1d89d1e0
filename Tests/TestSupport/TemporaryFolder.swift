internal import Files

/// A folder of a test's own, removed with all it holds when the test lets go of it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init(function: String = #function) throws {
    let name = function.utf8.map { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        ? String(UnicodeScalar(byte)) : "-"
    }.joined()
    let unique = UInt64.random(in: 0..<UInt64.max)
    path = Path.join(
      Surroundings.environment("TMPDIR") ?? "/tmp",
      "briefgen-\(name.prefix(60))-\(String(unique, radix: 36))")
    try FileSystem.createFolder(path)
  }

  deinit { try? FileSystem.removeTree(path) }

  package func callAsFunction(_ relative: String) -> String { Path.join(path, relative) }

  package func write(_ text: String, to relative: String) throws {
    let path = self(relative)
    try FileSystem.createFolders(Path.parent(of: path) ?? ".")
    try FileSystem.write(ContiguousArray(text.utf8), to: path)
  }

  package func text(_ relative: String) throws -> String {
    String(decoding: try FileSystem.read(self(relative)), as: UTF8.self)
  }
}
