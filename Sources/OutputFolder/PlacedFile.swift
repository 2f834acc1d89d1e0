/// A file that the finished folder is to hold.
package struct PlacedFile: Hashable, Sendable {
  /// Relative to the folder, for example `briefings/water/index.html`.
  package let path: String
  package let size: Int
  package let sha256: ContentDigest
  /// Whether the folder holds something else there, or nothing.
  package let isChanged: Bool
}

/// What a build did to the folder.
package struct OutputSummary: Hashable, Sendable {
  /// Files that the manifest lists.
  package let total: Int
  package let changed: Int
  /// Files of an earlier build that are no longer wanted.
  package let removed: Int
  /// Files that briefgen did not write and left alone, in the order of their bytes. Those that
  /// belong in such a folder, as `CNAME` and names with a dot before them, are not listed.
  package let kept: [String]
  /// Whether readers of a large change could see some files new and others old for a moment: the folder
  /// cannot be exchanged as it is a mount point or a symbolic link, is in a folder closed to us, or
  /// holds a mount or folders that briefgen did not make.
  package let isReplacedOneByOne: Bool
  /// What was found of an earlier build.
  package let recovery: Recovery
  /// What the folder held and could not be removed.
  package let leftover: Leftover?
}

/// Files of ours that could not be removed; they are out of the way.
package struct Leftover: Hashable, Sendable {
  package let path: String
  package let reason: String
}

/// What was found of an earlier build that did not come to its end.
package enum Recovery: Hashable, Sendable {
  case nothing
  /// It was completed.
  case finished
  /// These are not as briefgen left them, or cannot be removed; they were renamed to these paths and not used.
  case setAside([String])

  /// This and what was found elsewhere.
  func adding(_ other: Recovery) -> Recovery {
    switch (self, other) {
    case (.setAside(let first), .setAside(let second)): .setAside(first + second)
    case (.setAside, _), (_, .nothing): self
    default: other
    }
  }
}
