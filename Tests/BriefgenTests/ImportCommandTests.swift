import Foundation
import TestSupport
import Testing

/// A site that does not know yet that an order was revoked, with a briefing on it.
private let site = """
  -- Content/site.yml --
  title: Orders
  -- Content/policies/infrastructure-order.md --
  ---
  name: Executive Order 14141
  type: executive-order
  number: 14141
  fr: {doc: 2025-01395}
  history:
    - {date: 2025-01-14, event: issued, source: register}   # as signed
  sources:
    register: {title: Federal Register, type: order, url: https://www.federalregister.gov/d/2025-01395}
  ---
  -- Content/briefings/2025-03-04-sites.md --
  ---
  title: Federal sites for data centers
  date: 2025-03-04
  review_in: 20 years
  bottom_line: Agencies lease sites under the order.
  policies: [infrastructure-order]
  ---
  Text on the [order](policy:infrastructure-order).
  -- saved/sub/eo-14141.json --
  {
    "citation": null, "document_number": "2025-01395", "executive_order_number": 14141,
    "executive_order_notes": "See: EO 14028\\r\\nRevoked by: EO 14318, July 23, 2025",
    "president": {"identifier": "joe-biden", "name": "Joseph R. Biden Jr."}, "publication_date": "2025-01-17",
    "signing_date": "2025-01-14", "subtype": "Executive Order",
    "title": "Advancing United States Leadership in Artificial Intelligence Infrastructure", "type": "Presidential Document"
  }

  """

@Suite("import") struct ImportCommandTests {
  private let order = "Content/policies/infrastructure-order.md"
  private let files = "import federal-register saved/sub/eo-14141.json --accessed 2025-11-27"

  @Test func `a record that lacks a revocation gets the line, and stale then finds the briefing`()
    throws
  {
    let folder = try SiteFolder(site)
    #expect(try CommandRun("stale", in: folder).exitCode == 0)
    let run = try CommandRun("\(files) --yes", in: folder)
    #expect(run.exitCode == 0)
    #expect(
      try folder.text(order).contains(
        """
          - {date: 2025-01-14, event: issued, source: register}   # as signed
          - {date: 2025-01-17, event: published, source: imported-federal-register-2025-01395}
          - {date: 2025-07-23, event: revoked, by: eo-14318, source: imported-federal-register-2025-01395}
        """))
    #expect(run.output.contains("(policy/infrastructure-order): revoked by Executive Order 14318"))
    #expect(run.output.contains("  1  Content/briefings/2025-03-04-sites.md"))
    #expect(run.output.contains("1 briefing now cites something that has ended"))
    #expect(run.output.contains("StaleSince"))
    #expect(
      run.output.contains(
        "saved/sub/eo-14141.json:3:28  Executive Order 14141: note not understood: 'See: EO 14028'")
    )
    #expect(try CommandRun("check", in: folder).exitCode == 0)
    let stale = try CommandRun("stale", in: folder)
    #expect(stale.exitCode == 1)
    #expect(stale.output.contains("Content/briefings/2025-03-04-sites.md"))
    // A second time there is nothing to add.
    let before = try folder.contents(of: "Content")
    let again = try CommandRun("\(files) --yes", in: folder)
    #expect(again.exitCode == 0)
    #expect(again.output.contains("nothing to add"))
    #expect(try folder.contents(of: "Content").touched(since: before).isEmpty)
  }

  @Test func `without a terminal and without --yes nothing is written`() throws {
    let folder = try SiteFolder(site)
    let before = try folder.contents(of: "Content")
    let run = try CommandRun(files, in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("--yes writes without asking"))
    #expect(try folder.contents(of: "Content").touched(since: before).isEmpty)
  }

  @Test(
    .enabled(if: CommandRun.hasTerminal), arguments: [("y\n", true), ("n\n", false), ("\n", false)])
  func `on a terminal it asks`(answer: String, isWritten: Bool) throws {
    let folder = try SiteFolder(site)
    let run = try CommandRun(
      files.split(separator: " ").map(String.init), in: folder, isOnTerminal: true, input: answer)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("[y/N]"))
    #expect(try folder.text(order).contains("revoked") == isWritten)
  }

  @Test func `the patch alone is on standard output, and git applies and undoes it`() throws {
    let folder = try SiteFolder(site)
    let before = try folder.text(order)
    let run = try CommandRun(
      shell: """
        "$BRIEFGEN" \(files) --dry-run > patch
        git init -q .
        git apply patch
        cat \(order) Content/policies/eo-14318.md > applied
        git apply -R patch
        """, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try folder.text("applied").contains("event: revoked, by: eo-14318"))
    #expect(try folder.text(order) == before)
    #expect(!folder.has("Content/policies/eo-14318.md"))
  }

  @Test func `faults of the data are reported with their lines, and nothing is written`() throws {
    let folder = try SiteFolder(site)
    try folder.write("{\n  \"document_number\": \"2025-1\",\n  \"title\":", to: "saved/cut.json")
    let run = try CommandRun(
      "import federal-register saved/sub/eo-14141.json saved/cut.json --yes", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("error[UnreadableData]: the text ends before this is closed"))
    #expect(run.errors.contains("--> saved/cut.json:1:1"))
    #expect(try !folder.text(order).contains("revoked"))
  }

  @Test func `a site with a file that cannot be read gets nothing`() throws {
    let folder = try SiteFolder(site)
    try folder.write("no front matter", to: "Content/policies/other.md")
    let run = try CommandRun("\(files) --yes", in: folder)
    #expect(run.exitCode == 1)
    #expect(try !folder.text(order).contains("revoked"))
  }

  @Test(arguments: [
    (
      "import",
      "name a source: federal-register, congress, legislators, edgar, open-states, hugo, jekyll, obsidian, markdown"
    ),
    ("import congres a.json", "did you mean 'congress'?"),
    ("import congress", "name the files to import"),
    ("import congress missing.json", "missing.json"),
    ("import congress a.json --accessed 2025-13-01", "2025-13-01"),
  ]) func `what is missing on the command line is said`(line: String, words: String) throws {
    let run = try CommandRun(line, in: SiteFolder(site))
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(words))
  }

  @Test func `the addresses to save are listed for records with identifiers`() throws {
    let folder = try SiteFolder(
      site + """
        -- Content/policies/bill.md --
        ---
        name: A bill
        type: bill
        bill: hr3633-119
        ---
        -- Content/policies/draft.md --
        ---
        name: A draft
        type: executive-order
        number: 9
        fr: {doc: 2025-99999}
        draft: true
        ---
        -- Content/companies/acme.md --
        ---
        name: Acme
        cik: 1878848
        ---

        """)
    let run = try CommandRun("import --list-sources", in: folder)
    #expect(run.exitCode == 0)
    let base = "https://api.congress.gov/v3/bill/119/hr/3633"
    #expect(
      run.output == """
        congress\tbill-actions.json\t\(base)/actions?format=json&limit=250
        congress\tbill-bill.json\t\(base)?format=json
        congress\tbill-committees.json\t\(base)/committees?format=json&limit=250
        congress\tbill-cosponsors.json\t\(base)/cosponsors?format=json&limit=250
        congress\tbill-relatedbills.json\t\(base)/relatedbills?format=json&limit=250
        edgar\tacme.json\thttps://data.sec.gov/submissions/CIK0001878848.json
        federal-register\tinfrastructure-order.json\thttps://www.federalregister.gov/api/v1/documents/2025-01395.json

        """)
  }

  @Test func `the page of a record says of which day its data is`() throws {
    let folder = try SiteFolder(site)
    _ = try CommandRun("\(files) --yes", in: folder)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let page = try folder.text("Output/policies/infrastructure-order/index.html")
    #expect(
      page.contains(
        "<dt>Status data of</dt><dd><time datetime=\"2025-11-27\">27 November 2025</time></dd>")
        || page.contains(
          "<dt>Status data of</dt><dd><time datetime=\"2025-11-27\">November 27, 2025</time></dd>")
    )
  }

  // MARK: The loop of Documentation/Upkeep.md

  /// A block of the page, from behind a text to the next one.
  private func block(after start: String, before end: String) throws -> String {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/Upkeep.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let begin = try #require(text.range(of: start)).upperBound
    let close = try #require(text.range(of: end, range: begin..<text.endIndex)).lowerBound
    return String(text[begin..<close])
  }

  /// A site with the script of the page, a bill of a state, and a `curl` that has one answer here.
  private func makeLoop() throws -> SiteFolder {
    let folder = try SiteFolder(
      site + """
        -- Content/policies/grid-bill.md --
        ---
        name: A bill on the grid
        type: bill
        jurisdiction: US-NH
        ocd_id: ocd-bill/12bd05ac-05c3-4baa-b315-10d7c3b20815
        ---

        """)
    try folder.write(block(after: "```sh\n", before: "\n```"), to: "upkeep.sh")
    try folder.write("#!/bin/sh\nexec \"$BRIEFGEN\" \"$@\"\n", to: "bin/briefgen")
    try folder.write("#!/bin/sh\n", to: "bin/sleep")
    try folder.write("#!/bin/sh\necho \"$@\" > asked-gh\n", to: "bin/gh")
    try folder.write(
      """
      #!/bin/sh
      while [ $# -gt 1 ]; do
        if [ "$1" = -o ]; then file=$2; fi
        if [ "$1" = -H ]; then echo "$2" >> keys; fi
        shift
      done
      echo "$1" >> asked
      case $1 in */2025-01395.json) cat answer.json > "$file" ;; *) exit 22 ;; esac

      """, to: "bin/curl")
    try folder.write(folder.text("saved/sub/eo-14141.json"), to: "answer.json")
    return folder
  }

  private let path =
    "chmod +x bin/*; export PATH=\"$PWD/bin:$PATH\" HOME=\"$PWD\" CONTACT=nobody CONGRESS_API_KEY=none OPENSTATES_API_KEY=key\n"

  @Test func `the loop of the documentation saves, imports and reports`() throws {
    let folder = try makeLoop()
    let run = try CommandRun(shell: path + "sh upkeep.sh", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      try folder.text("asked") == """
        https://www.federalregister.gov/api/v1/documents/2025-01395.json
        https://v3.openstates.org/bills/ocd-bill/12bd05ac-05c3-4baa-b315-10d7c3b20815?include=actions&include=sponsorships&include=sources

        """)
    #expect(try folder.text("keys") == "X-API-KEY: key\n")
    #expect(try folder.text(order).contains("event: revoked, by: eo-14318"))
    #expect(try CommandRun("stale --format github", in: folder).exitCode == 1)
  }

  @Test func `the steps of the workflow commit what is new on a branch, and do nothing twice`()
    throws
  {
    let folder = try makeLoop()
    let steps = try block(after: "        run: |\n", before: "```").split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: "\n")
    let start = """
      git init -q --bare remote.git
      git init -q -b main .
      git remote add origin remote.git
      printf '%s\\n' bin saved remote.git asked keys answer.json .gitconfig > .gitignore
      git add .gitignore Content upkeep.sh
      git -c user.name=a -c user.email=a@b.example commit -qm Start
      sh upkeep.sh
      briefgen stale --format github || true

      """
    let run = try CommandRun(shell: path + start + steps, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try folder.text("asked-gh") == "pr create --fill\n")
    let log = try CommandRun(
      shell: "git log --format=%s -1; git status --porcelain Content; git branch -r", in: folder)
    #expect(log.output.hasPrefix("Status data of "))
    #expect(log.output.contains("origin/upkeep-"))
    try folder.remove("asked-gh")
    let again = try CommandRun(shell: path + "sh upkeep.sh\n" + steps, in: folder)
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(!folder.has("asked-gh"))
  }

  @Test func `the line of the crontab stops before the build where something is stale`() throws {
    let folder = try makeLoop()
    let line = try block(after: "30 5 * * 1-5  cd ~/briefings && ", before: "\n```")
    let run = try CommandRun(shell: path + line, in: folder)
    #expect(run.exitCode == 1)
    #expect(!folder.has("Output"))
    let anyhow = line.replacingOccurrences(of: "briefgen stale &&", with: "briefgen stale ;")
    #expect(try CommandRun(shell: path + "set +e\n" + anyhow, in: folder).exitCode == 0)
    #expect(folder.has("Output/index.html"))
  }
}
