internal import Synchronization

/// Objects that live until the process ends, so that no time is spent on freeing them one by one.
enum ProcessLifetime {
  private static let objects = Mutex<[any Sendable]>([])

  static func keep(_ object: any Sendable) { objects.withLock { $0.append(object) } }
}
