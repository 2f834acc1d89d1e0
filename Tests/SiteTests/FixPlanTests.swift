import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Fix plans") struct FixPlanTests {
  private let folder: SiteFolder
  private let build: SiteBuild
  private let path = "Content/companies/acme.md"

  init() throws {
    folder = try SiteFolder(
      "-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: https://x.example/\n---\n")
    build = SiteBuild(BuildOptions(folder: folder.path, jobs: 2))
  }

  @Test func `a file is written whole, and another time there is nothing to do`() async throws {
    let (_, plan) = await build.fixPlan()
    let file = try #require(plan.files.first)
    guard case .written = plan.write(file) else {
      Issue.record("not written")
      return
    }
    #expect(try folder.text(path) == "---\nname: Acme\nwebsite: https://x.example/\n---\n")
    // The file that it was made from is gone.
    guard case .changedMeanwhile = plan.write(file) else {
      Issue.record("written twice")
      return
    }
  }

  @Test func `a file that changed after it was read is left as it is`() async throws {
    let (_, plan) = await build.fixPlan()
    let file = try #require(plan.files.first)
    let saved = "---\nname: Acme Power\nwebsit: https://x.example/\n---\n"
    try folder.write(saved, to: path)
    guard case .changedMeanwhile = plan.write(file) else {
      Issue.record("written over a change")
      return
    }
    #expect(try folder.text(path) == saved)
    try folder.remove(path)
    guard case .changedMeanwhile = plan.write(file) else {
      Issue.record("written although it is gone")
      return
    }
    #expect(!folder.has(path))
  }
}
