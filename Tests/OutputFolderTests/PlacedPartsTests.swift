import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Files of the output that come in parts") struct PlacedPartsTests {
  private struct Failed: Error {}

  /// Builds a folder with a page and one file in parts.
  private func build(_ parts: [String], in output: TestOutput) throws -> OutputSummary {
    let writer = try output.writer()
    let placed = try writer.place(
      "data/site.sql",
      inParts: { (file) throws(Failed) in
        for part in parts { file.add(ContiguousArray(part.utf8)) }
      }
    ).get()
    return try writer.commit([try writer.place("index.html", [0x68]), placed])
  }

  @Test func `a file has the bytes of its parts, and the digest of them as a whole`() throws {
    let output = try TestOutput()
    let parts = (0..<400).map { "line \($0) " + String(repeating: "x", count: 1000) + "\n" }
    #expect(try build(parts, in: output).changed == 2)
    #expect(try output.files["data/site.sql"] == parts.joined())
    // The manifest knows it as the same file.
    let writer = try output.writer()
    let whole = try writer.place("data/site.sql", ContiguousArray(parts.joined().utf8))
    #expect(!whole.isChanged && whole.size == parts.joined().utf8.count)
  }

  @Test func `parts that the folder has are neither written nor touched`() throws {
    let output = try TestOutput()
    _ = try build(["one\n", "two\n"], in: output)
    let before = try output.stamps
    // Cut in other places.
    let summary = try build(["o", "ne\ntw", "o\n"], in: output)
    #expect(summary.changed == 0)
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }

  @Test(arguments: [
    ["one\n", "two\n", "three\n"], ["one\n"], ["One\n", "two\n"], ["one\n", "twO\n"], [],
    ["", "x"],
  ])
  func `wherever a file differs from the one in the folder, it has its own bytes`(
    parts: [String]
  ) throws {
    let output = try TestOutput()
    _ = try build(["one\n", "two\n"], in: output)
    #expect(try build(parts, in: output).changed == 1)
    #expect(try output.files["data/site.sql"] == parts.joined())
    #expect(try build(parts, in: output).changed == 0)
  }

  @Test func `a file that cannot be made to its end leaves nothing, and the folder as it was`()
    throws
  {
    let output = try TestOutput()
    _ = try build(["one\n", "two\n"], in: output)
    let before = try output.stamps
    do {
      let writer = try output.writer()
      let made = try writer.place(
        "data/site.sql",
        inParts: { (file) throws(Failed) in
          file.add(ContiguousArray("one\nother\n".utf8))
          throw Failed()
        })
      #expect(throws: Failed.self) { try made.get() }
      let stage = FolderTree(of: output.folder(".Output.briefgen-stage")).entries
      #expect(!stage.contains { $0.kind == .file && $0.path.hasSuffix("site.sql") })
      writer.abandon()
    }
    #expect(try output.stamps == before)
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a file of somebody else is not replaced, unless it is the same`() throws {
    let output = try TestOutput()
    try output.build(["index.html": "h"])
    try output.put("theirs", at: "data/site.sql")
    #expect(throws: OutputError.self) { try build(["ours"], in: output) }
    #expect(try output.files["data/site.sql"] == "theirs")
    #expect(try build(["the", "irs"], in: output).changed == 0)
  }

  @Test func `a file edited by hand is put right`() throws {
    let output = try TestOutput()
    _ = try build(["one\n", "two\n"], in: output)
    try output.put("one\nTWO\n", at: "data/site.sql")
    #expect(try build(["one\n", "two\n"], in: output).changed == 1)
    #expect(try output.files["data/site.sql"] == "one\ntwo\n")
  }
}
