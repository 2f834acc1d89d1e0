import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Manifest") struct ManifestTests {
  private let entries = ["404.html", "a \"b\"\\c.html", "ü/ß.html"].map {
    Manifest.Entry(
      path: $0, size: $0.utf8.count, sha256: ContentDigest(of: ContiguousArray($0.utf8)))
  }

  @Test func `a manifest comes back as it was written`() throws {
    let identity = BuildIdentity(version: "1.0\u{1F}", cmark: "0.30.2", clock: "a\\\"\n")
    let manifest = Manifest(entries: entries, identity: identity)
    let read = try Manifest(reading: manifest.bytes)
    #expect(read.entries == entries)
    #expect(read.bytes == manifest.bytes)
    let none = Manifest(entries: [], identity: identity)
    #expect(try Manifest(reading: none.bytes).entries == [])
  }

  @Test func `the file says what the build was made with`() throws {
    let output = try TestOutput()
    try output.build(["b": "2", "a": "1"])
    #expect(
      try output.folder.text("Output/build.json") == """
        {
          "generator": {"name": "briefgen", "version": "1.0.0", "cmark": "0.30.2"},
          "clock": "2025-12-01",
          "files": [
            {"path": "a", "size": 1, "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"},
            {"path": "b", "size": 1, "sha256": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"}
          ]
        }

        """)
  }

  @Test func `another version's folder is ours, and its manifest is renewed`() throws {
    let output = try TestOutput()
    try output.build(["a": "1"])
    let writer = try OutputWriter(
      output.path, identity: BuildIdentity(version: "2", cmark: "0.31", clock: "2026-01-01"))
    let placed = try writer.place("a", ContiguousArray("1".utf8))
    #expect(!placed.isChanged)
    _ = try writer.commit([placed])
    #expect(try output.folder.text("Output/build.json").contains("\"version\": \"2\""))
  }

  @Test func `no manifest cut short or with a byte changed in its form is read`() throws {
    let bytes = Manifest(entries: entries, identity: TestOutput.identity).bytes
    for end in 0..<bytes.count {
      #expect(throws: ManifestDamage.self) { try Manifest(reading: ContiguousArray(bytes[..<end])) }
    }
    #expect(throws: ManifestDamage.self) { try Manifest(reading: bytes + [0x0A]) }
  }

  @Test(arguments: [
    ("404.html", "../evil"), ("404.html", "/etc/passwd"), ("404.html", "z"),
    ("404.html", "a\\u0000"),
  ]) func `paths must be safe and ascend`(path: String, other: String) throws {
    let bytes = Manifest(entries: entries, identity: TestOutput.identity).bytes
    let text = String(decoding: bytes, as: UTF8.self).replacing(path, with: other)
    let damage = #expect(throws: ManifestDamage.self) {
      try Manifest(reading: ContiguousArray(text.utf8))
    }
    #expect(damage?.line == (other == "z" ? 6 : 5))
  }
}
