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
  /// belong in such a folder, as `CNAME` and names with a dot before them, are not told.
  package let kept: [String]
  /// Whether readers of a large change could see some files new and others old for a moment: the folder
  /// cannot be exchanged as it is a mount point or a symbolic link, is in a folder closed to us, or
  /// holds folders that briefgen did not make.
  package let isReplacedOneByOne: Bool
}

/// What was found of an earlier build that did not come to its end.
package enum Recovery: Hashable, Sendable {
  case nothing
  /// It was completed.
  case finished
  /// Its journal cannot be read or belongs to another folder; it was renamed to this path and its
  /// files were dropped.
  case setAside(String)
}
