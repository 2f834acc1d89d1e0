internal import Files
internal import Synchronization

/// What a session held before it read the site again.
///
/// To free it takes as long as to read an edit, so nobody waits for that.
final class FormerSite: Sendable {
  private let held: Mutex<(memory: SiteMemory?, prepared: PreparedSite?)?>

  init(memory: SiteMemory?, prepared: PreparedSite?) {
    held = Mutex((memory, prepared))
  }

  /// Lets go of it, once nothing else has to be done.
  ///
  /// - Parameter givingBackMemory: Whether the system is to have what is free then: all of a site was held twice.
  func release(givingBackMemory: Bool) {
    Task.detached(priority: .background) {
      self.drop()
      if givingBackMemory { ProcessLimits.returnsFreeMemory() }
    }
  }

  private func drop() { held.withLock { $0 = nil } }
}
