internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import Search
internal import SiteModel
internal import Text
internal import Wording

/// The data of the page of connections: scripts that hand it to `connections.js`, so that they load from a disk as well.
///
/// - `data/names/X.js`: the names that begin with a letter, each with its node.
/// - `data/links/N.js`: the neighbors of 2,048 nodes.
/// - `data/steps/N.js`: what the page shows of 32 nodes, and what joins each to those of its neighbors that have more
///   neighbors themselves.
struct ConnectionFiles: SiteOutput {
  let files: [PlannedFile]
  private let parts: [Part]

  private enum Part {
    case names(String)
    case links(Int)
    case steps(Int)

    var name: String {
      switch self {
      case .names(let letter): "names/\(letter)"
      case .links(let file): "links/\(file)"
      case .steps(let file): "steps/\(file)"
      }
    }
  }

  init(of site: Queries) {
    guard let page = site.connectionsPage else {
      (files, parts) = ([], [])
      return
    }
    func count(each size: Int) -> Int {
      ConnectionLayout.fileCount(for: site.nodeCount, each: size)
    }
    parts =
      site.connectionLetters.map { .names($0) }
      + (0..<count(each: ConnectionLayout.nodesInLinks)).map { .links($0) }
      + (0..<count(each: ConnectionLayout.nodesInSteps)).map { .steps($0) }
    files = parts.map { PlannedFile("\(page.path)data/\($0.name).js") }
  }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    out.append(literal: "briefgenConnections(\"")
    out.append(parts[place].name)
    out.append(literal: "\",")
    switch parts[place] {
    case .names(let letter):
      let names = site.connectionNames(withLetter: letter)
      out.append(json: names.map { "\($0.text)\t\($0.node)" }.joined(separator: "\n"))
    case .links(let file): writeLinks(inFile: file, of: site, into: &out)
    case .steps(let file): writeSteps(inFile: file, of: site, into: &out)
    }
    out.append(literal: ")\n")
  }

  /// A list for each node: four times a neighbor plus how it is joined, as gaps.
  private func writeLinks(
    inFile file: Int, of site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    out.append(literal: "\"")
    for (place, links) in site.links(inFile: file).enumerated() {
      if place > 0 { out.append(literal: ",") }
      out += NumberList.plain(links.map { Int($0.node) * 4 + Int($0.strength.rawValue) })
    }
    out.append(literal: "\"")
  }

  /// An array for each node: its address, name, kind, the tone and text of its chip, and for some of its neighbors the
  /// node and the reasons.
  private func writeSteps(
    inFile file: Int, of site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    out.append(literal: "[")
    for (place, step) in site.steps(inFile: file).enumerated() {
      out.append(literal: place == 0 ? "[" : ",\n[")
      writeCard(of: step.record, in: site, into: &out)
      let joints = site.joints(of: step.record, to: Set(step.neighbors.map(\.record)))
      for (node, record) in step.neighbors {
        out.append(literal: ",[")
        out.append(number: node)
        for joint in joints[record] ?? [] {
          write(ConnectionReason(joint, in: site), in: site, into: &out)
        }
        out.append(literal: "]")
      }
      out.append(literal: "]")
    }
    out.append(literal: "]")
  }

  private func writeCard(
    of number: Int, in site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    guard case .record(let row) = site.row(of: number) else { return }
    func text(_ field: String) -> String {
      if case .record(let status)? = row["status"] { status[field]?.string ?? "" } else { "" }
    }
    let texts = [
      row["path"]?.string ?? "", site.name(of: number),
      site.wording.language.label(site.kind(of: number)), text("tone"), text("text"),
    ]
    write(texts, into: &out)
  }

  /// The label from either side, the detail, whether it has ended, and the title and the address of its source or of the
  /// briefing that names both.
  private func write(
    _ reason: ConnectionReason, in site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    out.append(literal: ",[")
    write([reason.label, reason.inverseLabel, reason.detail ?? ""], into: &out)
    out.append(literal: reason.isOver ? ",1," : ",0,")
    if let briefing = reason.briefing {
      write([site.name(of: briefing), site.address(of: briefing).path], into: &out)
      out.append(literal: ",1")
    } else {
      write([reason.source?.title ?? "", reason.source?.url?.value ?? ""], into: &out)
    }
    out.append(literal: "]")
  }

  private func write(_ texts: [String], into out: inout ContiguousArray<UInt8>) {
    for (place, text) in texts.enumerated() {
      if place > 0 { out.append(literal: ",") }
      out.append(json: text)
    }
  }
}
