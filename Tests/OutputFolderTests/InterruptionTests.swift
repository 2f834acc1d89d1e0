import Files
import OutputFolder
import TestSupport
import Testing

/// A way from one build's files to another's.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var old: [String: String]?
  let new: [String: String]
  /// What somebody else put into the folder.
  var foreign: [String: String] = [:]
  var isLinked = false
  var hasExchange = true
  /// A folder that counts as one of another file system.
  var mount: String?

  func prepared() throws -> TestOutput {
    let output = try TestOutput()
    if isLinked {
      try FileSystem.createFolders(output.folder("elsewhere/target"))
      try symbolicLink(to: output.folder("elsewhere/target"), at: output.path)
    }
    if let old { try output.build(old) }
    for (path, text) in foreign.sorted(by: { $0.key < $1.key }) { try output.put(text, at: path) }
    return output
  }

  var before: [String: String] { (old ?? [:]).merging(foreign) { $1 } }
  var after: [String: String] { new.merging(foreign) { $1 } }

  /// Every way in which the writer puts files in place.
  static let all: [Change] = [
    Change(testDescription: "a new folder", old: nil, new: pages(2)),
    Change(
      testDescription: "a new folder with a CNAME", old: nil, new: pages(2),
      foreign: ["CNAME": "host"]),
    Change(testDescription: "little changes", old: pages(16), new: little),
    Change(
      testDescription: "most changes", old: pages(4), new: pages(3, edition: "2"),
      foreign: ["mine.txt": "x", ".nojekyll": "", "pages/1/notes": "y"]),
    Change(
      testDescription: "most changes around folders of others", old: pages(4),
      new: pages(3, edition: "2"), foreign: ["mine/a": "x", ".git/config": "y"]),
    Change(
      testDescription: "most changes, without exchange", old: pages(4),
      new: pages(3, edition: "2"), foreign: ["mine.txt": "x"], hasExchange: false),
    Change(
      testDescription: "little changes, some on another file system", old: pages(16), new: little,
      mount: "pages"),
    Change(testDescription: "a new link", old: nil, new: pages(2), isLinked: true),
    Change(testDescription: "most changes in a link", old: pages(2), new: little, isLinked: true),
  ]

  private static var little: [String: String] {
    var pages = pages(15)
    pages["pages/1/index.html"] = "changed"
    pages["new/page/index.html"] = "new"
    pages["pages/2/index.html"] = nil
    pages["pages/2"] = "a file now"
    return pages
  }
}

@Suite("Interrupted builds") struct InterruptionTests {
  @Test(arguments: Change.all)
  func `a build killed at any step is undone or completed by the next`(change: Change) throws {
    var steps = 0
    while try !endsInTime(change, after: steps) { steps += 1 }
    #expect(steps > 2)
  }

  /// - Returns: Whether a build came to its end before it was killed.
  @discardableResult
  private func survives(_ build: () throws -> Void) throws -> Bool {
    do {
      try build()
      return true
    } catch let error as OutputError {
      guard error == .killed else { throw error }
      return false
    }
  }

  /// - Returns: Whether the build came to its end before the step.
  private func endsInTime(_ change: Change, after steps: Int) throws -> Bool {
    let output = try change.prepared()
    let isComplete = try survives {
      _ = try output.build(
        change.new,
        FaultInjector(
          afterSteps: steps, hasExchange: change.hasExchange,
          mount: change.mount))
    }
    // Each file is old or new as a whole, whatever the others are.
    for (path, text) in try output.files where !path.hasPrefix(".briefgen-") {
      #expect([change.before[path], change.after[path]].contains(text), "\(path) after \(steps)")
    }
    try OutputWriter.check(output.path)
    try output.writer().abandon()
    let files = try output.files
    #expect(files == change.before || files == change.after, "after \(steps)")
    if isComplete { #expect(files == change.after) }
    #expect(!output.neighbours.contains { $0.hasPrefix(".") }, "after \(steps)")
    #expect(try !output.contents.keys.contains { $0.hasPrefix(".briefgen-") }, "after \(steps)")
    try output.build(change.new)
    #expect(try output.files == change.after)
    return isComplete
  }

  @Test func `a completion that is itself killed is completed by the next`() throws {
    let change = Change.all[2]
    for (mount, first) in ["pages", nil].flatMap({ mount in
      stride(from: 3, to: 24, by: 2).map { (mount, $0) }
    }) {
      for second in stride(from: 0, to: 12, by: 3) {
        let output = try change.prepared()
        try survives {
          _ = try output.build(change.new, FaultInjector(afterSteps: first, mount: mount))
        }
        try survives {
          try output.writer(FaultInjector(afterSteps: second, mount: mount)).abandon()
        }
        let writer = try output.writer()
        if case .setAside = writer.recovery { Issue.record("the journal was not read") }
        writer.abandon()
        let files = try output.files
        #expect(files == change.before || files == change.after, "after \(first) and \(second)")
        #expect(output.neighbours == ["Output"])
      }
    }
  }

  @Test(arguments: Change.all)
  func `a build that fails at any step changes nothing`(change: Change) throws {
    let full = FileError(.write, "page", code: 28)
    var steps = 0
    var isComplete = false
    while !isComplete {
      let output = try change.prepared()
      let before = try output.contents
      let faults = FaultInjector(
        .failure(full), afterSteps: steps, hasExchange: change.hasExchange,
        mount: change.mount)
      let error = result { () throws(OutputError) in _ = try output.build(change.new, faults) }
      isComplete = error == nil
      if !isComplete {
        #expect(error == .file(full))
        #expect(try output.contents == before, "after \(steps)")
        #expect(!output.neighbours.contains { $0.hasPrefix(".") }, "after \(steps)")
        try output.build(change.new)
      }
      #expect(try output.files == change.after)
      steps += 1
    }
    #expect(steps > 2)
  }

  private func result(_ build: () throws(OutputError) -> Void) -> OutputError? {
    do throws(OutputError) {
      try build()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a completed build is told`() throws {
    let change = Change.all[2]
    let output = try change.prepared()
    #expect(try !survives { _ = try output.build(change.new, FaultInjector(afterSteps: 8)) })
    #expect(FileSystem.exists(output.folder(".Output.briefgen-journal")))
    try OutputWriter.check(output.path)
    let writer = try output.writer()
    #expect(writer.recovery == .finished)
    writer.abandon()
    #expect(try output.files == change.after)
  }

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

  @Test(arguments: [
    "", "briefgen journal 2\n", "nonsense", "briefgen journal 2\nfrom nothing\nto FORM\nend 0\n",
    "briefgen journal 1\nfrom FROM\nto FROM\n- pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 pages/0/index.html\nend 2\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 ../outside\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 a\t/etc/evil\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 ../outside\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 .briefgen-backups/../../outside\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 b\ta\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n~ ../outside\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n- 1 2 3 .git/config\nend 1\n",
    "briefgen journal 2\nfrom TO\nto TO\n- 1 2 3 pages/0/index.html\nend 1\n",
    "briefgen journal 2\nfrom FROM\nto TO\n+ 1 2 3 pages/0/index.html\tpages/0/index.html\nend 1\n",
  ]) func `a damaged or foreign journal is set aside`(text: String) throws {
    let output = try TestOutput()
    try output.build(pages(3))
    try output.put("x", at: ".git/config")
    try output.folder.write("keep", to: "outside")
    let manifest = try FileSystem.read(Path.join(output.path, "build.json"))
    let digest = ContentDigest(of: manifest).hexadecimal
    let other = String(repeating: "0", count: 64)
    try output.folder.write(
      text.replacing("FROM", with: digest).replacing("TO", with: other),
      to: ".Output.briefgen-journal")
    try output.folder.write("evil", to: ".Output.briefgen-stage/pages/0/index.html")
    let writer = try output.writer()
    let aside = output.folder(".Output.briefgen-journal-set-aside")
    #expect(
      writer.recovery
        == .setAside([aside, output.folder(".Output.briefgen-stage-set-aside")]))
    writer.abandon()
    #expect(
      try output.folder.text(".Output.briefgen-stage-set-aside/pages/0/index.html") == "evil")
    #expect(FileSystem.exists(aside))
    #expect(try output.files == pages(3).merging([".git/config": "x"]) { $1 })
    #expect(try output.folder.text("outside") == "keep")
  }

  @Test func `a journal replaces only what is ours`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    try output.put("mine", at: "notes.txt")
    try output.folder.write("ours", to: ".Output.briefgen-stage/notes.txt")
    try output.putJournal([try output.line(putting: "notes.txt")])
    #expect(throws: OutputError.inTheWay("notes.txt")) { try output.writer() }
    #expect(try output.files["notes.txt"] == "mine")
  }

  @Test func `a journal does not lead through a link`() throws {
    let output = try TestOutput()
    try output.build(pages(3))
    let removal = try output.line(removing: "pages/0/index.html")
    try FileSystem.rename(Path.join(output.path, "pages"), to: output.folder("outside"))
    try symbolicLink(to: output.folder("outside"), at: Path.join(output.path, "pages"))
    try output.putJournal([removal])
    try FileSystem.createFolder(output.folder(".Output.briefgen-stage"))
    try output.writer().abandon()
    #expect(try output.folder.text("outside/0/index.html") == "page 0, 1")
    try output.folder.write("new", to: ".Output.briefgen-stage/pages/0/index.html")
    try output.putJournal([try output.line(putting: "pages/0/index.html")])
    #expect(throws: OutputError.inTheWay("pages")) { try output.writer() }
    #expect(try output.folder.text("outside/0/index.html") == "page 0, 1")
  }

  @Test(arguments: Change.all)
  func `a build that fails, and is killed while all is put back, is undone by the next`(
    change: Change
  ) throws {
    let full = FileError(.write, "page", code: 28)
    for steps in stride(from: 1, to: 200, by: 3) {
      for back in [0, 1, 2, 5, 9] {
        let output = try change.prepared()
        let faults = FaultInjector(
          .failureThenKill(full, rollBackSteps: back), afterSteps: steps,
          hasExchange: change.hasExchange,
          mount: change.mount)
        let error = result { () throws(OutputError) in _ = try output.build(change.new, faults) }
        if error == nil { return }
        try output.writer().abandon()
        #expect(try output.files == change.before, "after \(steps) and \(back)")
        #expect(!output.neighbours.contains { $0.hasPrefix(".") }, "after \(steps) and \(back)")
        try output.build(change.new)
        #expect(try output.files == change.after)
      }
    }
  }

  @Test func `what comes in the way while a build is under way is found, and all is taken back`()
    throws
  {
    let output = try TestOutput()
    try output.build(pages(9))
    let writer = try output.writer()
    var placed: [PlacedFile] = []
    for (path, text) in pages(9) {
      let text = path.contains("/1/") || path.contains("/5/") ? "new" : text
      placed.append(try writer.place(path, ContiguousArray(text.utf8)))
    }
    let page = Path.join(output.path, "pages/5")
    try FileSystem.rename(page, to: output.folder("outside"))
    try symbolicLink(to: output.folder("outside"), at: page)
    #expect(throws: OutputError.inTheWay("pages/5")) { try writer.commit(placed) }
    #expect(try output.files["pages/1/index.html"] == "page 1, 1")
    #expect(try output.folder.text("outside/index.html") == "page 5, 1")
    #expect(output.neighbours == ["Output", "outside"])
  }
}

@Suite("Linked folder") struct LinkedFolderTests {
  @Test func `a link stays, its files are replaced one by one, and the summary says so`() throws {
    let output = try TestOutput()
    try FileSystem.createFolder(output.folder("target"))
    try symbolicLink(to: output.folder("target"), at: output.path)
    let target = try FileSystem.status(of: output.folder("target"))?.number
    #expect(try output.build(pages(3)).isReplacedOneByOne)
    #expect(try output.build(pages(3, edition: "2")).isReplacedOneByOne)
    #expect(try FileSystem.status(of: output.path)?.kind == .symbolicLink)
    #expect(try FileSystem.status(of: output.folder("target"))?.number == target)
    #expect(try output.files == pages(3, edition: "2"))
    #expect(output.neighbours == ["Output", "target"])
  }
}
