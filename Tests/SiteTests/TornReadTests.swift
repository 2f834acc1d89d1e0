import Diagnostics
import Files
import TestSupport
import Testing

@testable import Site

@Suite("Files that change while they are read") struct TornReadTests {
  @Test func `F7: a file that is not as it was when it was first read is an error`() throws {
    let folder = try SiteFolder("-- Content/companies/acme.md --\n---\nname: Acme\n---\n")
    let path = "Content/companies/acme.md"
    let sources = SiteSources(root: folder.path)
    let first = try sources.read(path)
    #expect(try sources.read(path).bytes == first.bytes)
    // As long, and within the same tick of the clock.
    try folder.write("---\nname: Amce\n---\n", to: path)
    #expect(throws: FileError.self) { try sources.read(path) }
    // What is back as it was has one version again.
    try folder.write("---\nname: Acme\n---\n", to: path)
    #expect(try sources.read(path).bytes == first.bytes)
    // Another run begins anew.
    try folder.write("---\nname: Amce\n---\n", to: path)
    #expect(try SiteSources(root: folder.path).read(path).bytes != first.bytes)
  }
}
