internal import CStarter

/// The small site that `briefgen init` writes, embedded in the binary.
package enum StarterSite {
  /// Each file with its path below the new site's folder, sorted by path.
  package static let files: [(path: String, bytes: ContiguousArray<UInt8>)] = {
    let embedded = unsafe UnsafeBufferPointer(start: starter_files, count: starter_file_count)
    return unsafe embedded.map { file in
      let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
      return unsafe (path: String(cString: file.path), bytes: ContiguousArray(bytes))
    }
  }()
}
