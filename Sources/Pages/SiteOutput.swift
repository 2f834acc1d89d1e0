package import Liquid
package import SiteModel

/// One sort of file of the output: which files there are of it, and their bytes.
///
/// A new sort is a type like this in a file of its own and a line in ``SitePlan``.
package protocol SiteOutput: Sendable {
  /// In a fixed order.
  var files: [PlannedFile] { get }

  /// What becomes of these files where the site has a file of its own at the same path.
  var precedence: OutputPrecedence { get }

  /// Appends the bytes of a file; nothing for one that is copied.
  ///
  /// - Parameter place: Where the file is among ``files``.
  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError)

  /// The same for a file that may be large: what is made of it so far is passed on now and then.
  ///
  /// - Parameter pass: May take the bytes away.
  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>,
    passing pass: PartPassing
  ) throws(RenderError)
}

/// Passes on the bytes of a file that is being made, or leaves them until there are more.
package typealias PartPassing = (inout ContiguousArray<UInt8>) -> Void

extension SiteOutput {
  package var precedence: OutputPrecedence { .required }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>,
    passing pass: PartPassing
  ) throws(RenderError) {
    try render(place, with: &worker, into: &out)
  }
}

/// What becomes of a file of the output where the site has one of its own at the same path.
package enum OutputPrecedence: Sendable {
  /// Two at one address are an error.
  case required
  /// The site's own file takes its place.
  case givesWay
  /// The same for all files of the output, as soon as the site has the first of them.
  case givesWayTogether
}

/// A file of the output before it is made.
package struct PlannedFile: Sendable {
  /// Relative to the output.
  package var path: String
  /// The file of the site that it comes from, for findings; `Content` where it is the site as a whole.
  package var source: String
  /// Whether readers see it as a page, for the count.
  package var isPage = false
  /// What it has in common with others that one template makes; `nil` where nothing can go wrong with it.
  package var template: String?
  /// Whether its source is published as it is, under a name that the site chose.
  package var isOwnFile = false
  /// Whether it may be large, and is written in parts as it is made.
  package private(set) var isInParts = false
  /// Where it is copied.
  package var copy: SiteFiles.Copy?

  package init(_ path: String, from source: String = "Content") {
    self.path = path
    self.source = source
  }

  /// A file that is written in parts as it is made.
  package init(inParts path: String) {
    self.init(path)
    isInParts = true
  }

  /// A file that is copied as it is.
  package init(copying copy: SiteFiles.Copy) {
    self.init(copy.target, from: copy.source)
    self.copy = copy
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
