internal import Liquid

/// One sort of file of the output: which files there are of it, and their bytes.
///
/// A new sort is a type like this in a file of its own and a line in ``SitePlan``.
protocol SiteOutput: Sendable {
  /// In a fixed order.
  var files: [PlannedFile] { get }

  /// Whether the site's own files take the place of these where they have the same path.
  var givesWay: Bool { get }

  /// Appends the bytes of a file; nothing for one that is copied.
  ///
  /// - Parameter place: Where the file is among ``files``.
  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError)
}

extension SiteOutput {
  var givesWay: Bool { false }
}

/// A file of the output before it is made.
struct PlannedFile: Sendable {
  /// Relative to the output.
  var path: String
  /// The file of the site that it comes from, for findings; `Content` where it is the site as a whole.
  var source: String
  /// Whether readers see it as a page, for the count.
  var isPage = false
  /// What it has in common with others that one template makes; `nil` where nothing can go wrong with it.
  var template: String?
  /// Whether its source is published as it is, under a name that the site chose.
  var isOwnFile = false
  /// Where it is copied.
  var copy: SiteFiles.Copy?

  init(_ path: String, from source: String = "Content") {
    self.path = path
    self.source = source
  }

  /// A page that a template makes.
  static func page(
    at address: PageAddress, from source: String = "Content", template: String
  ) -> PlannedFile {
    var file = PlannedFile(address.file, from: source)
    file.isPage = true
    file.template = template
    return file
  }
}
