internal import Files
internal import Synchronization

/// The previous state of a session, after it read the site again.
///
/// Freeing it takes as long as reading an edit, so nobody waits for it.
final class FormerSite: Sendable {
  private let held: Mutex<(memory: SiteMemory?, prepared: PreparedSite?)?>

  init(memory: SiteMemory?, prepared: PreparedSite?) {
    held = Mutex((memory, prepared))
  }

  /// Frees it when nothing else has to be done.
  ///
  /// - Parameter givingBackMemory: Whether to return free memory to the system, after a whole site was held twice.
  func release(givingBackMemory: Bool) {
    Task.detached(priority: .background) {
      self.drop()
      if givingBackMemory { ProcessLimits.returnsFreeMemory() }
    }
  }

  private func drop() { held.withLock { $0 = nil } }
}
