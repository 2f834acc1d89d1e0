internal import ArgumentParser
internal import Files

/// What has to be so before anything else is done.
enum StartUp {
  /// Open files that a run needs whatever it does: the binary's own, the streams, a few for each worker.
  private static let fewestFiles = 64
  /// Open files that are asked for; each worker takes four at most, and listing folders one for each level.
  private static let wantedFiles = 4096
  /// Bytes of memory below which the Swift runtime ends the process without a word: libraries, and for each thread
  /// its stack and its share of the heap.
  private static var leastMemory: Int { (320 + 40 * min(16, Surroundings.coreCount)) << 20 }

  private static let leastStack = 512 << 10

  /// Asks for what the system gives on request, and refuses to run with less than is needed.
  ///
  /// - Throws: An exit code, with a message written.
  static func checkLimits() throws {
    StandardStream.openAll()
    ProcessLimits.survivesFileSizeLimit()
    ProcessLimits.returnsLargeBlocks()
    let files = ProcessLimits.openFiles(raisedTo: wantedFiles)
    guard files >= fewestFiles else {
      Terminal.errors.fail(
        "\(files) open files are allowed, and \(fewestFiles) are needed",
        help: "raise the limit: ulimit -n 1024")
      throw RunResult.couldNotRun
    }
    if let stack = ProcessLimits.stack, stack < leastStack {
      Terminal.errors.fail(
        "\(stack >> 10) KiB of stack are allowed, and \(leastStack >> 10) KiB are needed",
        help: "raise the limit: ulimit -s 8192")
      throw RunResult.couldNotRun
    }
    if let memory = ProcessLimits.memory, memory < leastMemory {
      Terminal.errors.fail(
        "\(memory >> 20) MiB of memory are allowed, and \(leastMemory >> 20) MiB are needed",
        help: "raise the limit: ulimit -v unlimited; ulimit -d unlimited")
      throw RunResult.couldNotRun
    }
    guard ProcessLimits.canStartThreads(Surroundings.coreCount + 2) else {
      Terminal.errors.fail(
        "no more processes or threads are allowed", help: "raise the limit: ulimit -u 4096")
      throw RunResult.couldNotRun
    }
  }
}
