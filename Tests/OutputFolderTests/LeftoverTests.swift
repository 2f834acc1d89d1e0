import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Leftovers and foreign files beside the output") struct LeftoverTests {
  @Test func `a leftover stage without a journal is dropped`() throws {
    let output = try TestOutput()
    try output.build(pages(9))
    let changed = pages(9).merging(["pages/1/index.html": "new"]) { $1 }
    #expect(try !survives { _ = try output.build(changed, FaultInjector(afterSteps: 2)) })
    #expect(FileSystem.exists(output.folder(".Output.briefgen-stage/pages/1/index.html")))
    try output.folder.write("briefgen jour", to: ".Output.briefgen-journal-draft")
    let writer = try output.writer()
    #expect(writer.recovery == .nothing)
    writer.abandon()
    #expect(try output.files == pages(9))
    #expect(output.neighbours == ["Output"])
  }

  @Test(arguments: [
    ".Output.briefgen-stage", "Output/.briefgen-stage", ".Output.briefgen-displaced",
  ])
  func `a folder of somebody else with a name of ours is set aside`(name: String) throws {
    let output = try TestOutput()
    try output.build(pages(2))
    // A mark of another folder, as a clone could bring it.
    try output.folder.write(
      "briefgen mark 1\n1 2\n",
      to: name.replacing("stage", with: "mark").replacing("displaced", with: "mark"))
    try output.folder.write("mine", to: "\(name)/thesis.txt")
    let writer = try output.writer()
    #expect(writer.recovery == .setAside([output.folder(name + "-set-aside")]))
    writer.abandon()
    #expect(try output.folder.text(name + "-set-aside/thesis.txt") == "mine")
    #expect(try output.build(pages(2, edition: "2")).recovery == .nothing)
    #expect(try output.folder.text(name + "-set-aside/thesis.txt") == "mine")
  }

  @Test(arguments: ["lock", "mark", "journal-draft"])
  func `a file of somebody else with a name of ours is set aside`(name: String) throws {
    let output = try TestOutput()
    try output.build(pages(2))
    for name in [".Output.briefgen-\(name)", "Output/.briefgen-\(name)"] {
      try output.folder.write("my notes", to: name)
    }
    let aside = ".Output.briefgen-\(name)-set-aside"
    let recovery = try output.build(pages(2, edition: "2")).recovery
    guard case .setAside(let paths) = recovery else {
      Issue.record("\(recovery)")
      return
    }
    #expect(paths.contains(output.folder(aside)))
    #expect(try output.folder.text(aside) == "my notes")
    let kept = name == "lock" ? name : name + "-set-aside"
    #expect(try output.folder.text("Output/.briefgen-\(kept)") == "my notes")
    #expect(try output.build(pages(2)).recovery == .nothing)
    #expect(try output.folder.text(aside) == "my notes")
  }

  @Test func `a folder moved away by a killed build comes back`() throws {
    let output = try TestOutput()
    try output.build(pages(2))
    try FileSystem.rename(output.path, to: output.folder(".Output.briefgen-displaced"))
    try FileSystem.createFolder(output.path)
    try output.writer().abandon()
    #expect(try output.files == pages(2))
    #expect(output.neighbours == ["Output"])
  }

  @Test func `a folder moved away is not removed for one that is not ours`() throws {
    let output = try TestOutput()
    try output.folder.write("x", to: ".Output.briefgen-displaced/a")
    try output.put("host", at: "CNAME")
    try output.writer().abandon()
    #expect(try output.folder.text(".Output.briefgen-displaced/a") == "x")
  }
}
