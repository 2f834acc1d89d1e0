import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Site

@Suite("Mending files") struct MendingTests {
  private let folder: SiteFolder
  private let build: SiteBuild
  private let path = "Content/companies/acme.md"

  init() throws {
    folder = try SiteFolder("-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: x\n---\n")
    build = SiteBuild(BuildOptions(folder: folder.path, jobs: 2))
  }

  @Test func `a file is written whole, and another time there is nothing to do`() async throws {
    let (_, mending) = await build.mending()
    let file = try #require(mending.files.first)
    guard case .written = mending.write(file) else {
      Issue.record("not written")
      return
    }
    #expect(try folder.text(path) == "---\nname: Acme\nwebsite: x\n---\n")
    // The file that it was made from is gone.
    guard case .changedMeanwhile = mending.write(file) else {
      Issue.record("written twice")
      return
    }
  }

  @Test func `a file that changed after it was read is left as it is`() async throws {
    let (_, mending) = await build.mending()
    let file = try #require(mending.files.first)
    let saved = "---\nname: Acme Power\nwebsit: x\n---\n"
    try folder.write(saved, to: path)
    guard case .changedMeanwhile = mending.write(file) else {
      Issue.record("written over a change")
      return
    }
    #expect(try folder.text(path) == saved)
    try folder.remove(path)
    guard case .changedMeanwhile = mending.write(file) else {
      Issue.record("written although it is gone")
      return
    }
    #expect(!folder.has(path))
  }
}
