import Files
import OutputFolder
import TestSupport
import Testing

@Suite("Interrupted builds") struct InterruptionTests {
  @Test(arguments: Change.all)
  func `a build killed at any step is undone or completed by the next`(change: Change) throws {
    var steps = 0
    while try !endsInTime(change, after: steps) { steps += 1 }
    #expect(steps > 2)
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
      // A process that another test starts holds the lock between its fork and its exec.
      if case .locked = error { continue }
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
