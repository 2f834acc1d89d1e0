import TestSupport
import Testing

@Suite("Names of files") struct FileNameTests {
  @Test func `F2: names that differ only in how letters are composed are two names`() throws {
    let folder = try SiteFolder(harbour)
    try folder.write("ours", to: "Content/static/d/\u{E9}.txt")
    #expect(try CommandRun("build -q", in: folder).exitCode == 0)
    try folder.write("theirs", to: "Output/d/e\u{301}.txt")
    try folder.edit("Content/companies/acme.md", "name: Acme", to: "name: Acme\nsummary: Changed.")
    // One by one, then all at once, then gone.
    for change in ["name: Zenith", "name: Other", "name: Board"] {
      #expect(try CommandRun("build -q", in: folder).exitCode == 0)
      #expect(try folder.text("Output/d/e\u{301}.txt") == "theirs")
      #expect(try folder.text("Output/d/\u{E9}.txt") == "ours")
      let file = ["name: Zenith": "companies/zenith", "name: Other": "companies/other"][change]
      try folder.edit("Content/\(file ?? "agencies/board").md", change, to: change + " anew")
    }
    try folder.remove("Content/static/d/\u{E9}.txt")
    #expect(try CommandRun("build -q", in: folder).exitCode == 0)
    #expect(!folder.has("Output/d/\u{E9}.txt"))
    #expect(try folder.text("Output/d/e\u{301}.txt") == "theirs")
  }

  @Test(arguments: [
    ("index.html/x", "Content/static/index.html/x"),
    ("companies", "Content/static/companies"),
    ("build.json", "Content/static/build.json"),
    ("build.json/x", "Content/static/build.json/x"),
    (".git/x", "Content/static/.git"), ("CVS/Root", "Content/static/CVS"),
    ("lib/.git/config", "Content/static/lib/.git"),
    ("e\u{301}.txt", "Content/static/e\u{301}.txt"),
  ]) func `E7: check and build say the same of static files that cannot be, with their place`(
    path: String, place: String
  ) throws {
    let folder = try SiteFolder(harbour)
    try folder.write("1", to: "Content/static/\(path)")
    try folder.write("2", to: "Content/static/\u{E9}.txt")
    let check = try CommandRun("check --format json", in: folder)
    let build = try CommandRun("build --format json", in: folder)
    #expect(check.exitCode == 1 && build.exitCode == 1)
    #expect(check.output == build.output)
    let findings = try FindingReport(check).findings
    #expect(findings.map(\.file) == [place])
    #expect(!folder.has("Output"))
  }

  @Test(arguments: ["build.json", "build.json/y", "index.html/y"])
  func `E7: check and build say the same of files that a template makes and that cannot be`(
    path: String
  ) throws {
    let folder = try SiteFolder(harbour)
    try folder.write("1", to: "Templates/site/\(path)")
    let check = try CommandRun("check --format json", in: folder)
    let build = try CommandRun("build --format json", in: folder)
    #expect(check.exitCode == 1 && check.output == build.output, "\(build.errors)")
    #expect(try FindingReport(check).findings.map(\.file) == ["Templates/site/\(path)"])
  }

  @Test(arguments: [
    ("site/x.txt", "{% for a in (1..999999999) %}{% endfor %}"),
    ("home.html", "{% for a in (1..999999999) %}{% endfor %}"),
  ]) func `E7: check and build say the same of a template without an end`(
    path: String, text: String
  ) throws {
    let folder = try SiteFolder(harbour)
    try folder.write(text, to: "Templates/\(path)")
    let check = try CommandRun("check --format json", in: folder)
    let build = try CommandRun("build --format json", in: folder)
    #expect(check.exitCode == 1 && build.exitCode == 1)
    #expect(check.output == build.output)
    #expect(try FindingReport(check).findings.map(\.file) == ["Templates/\(path)"])
  }

  @Test(arguments: [
    ("touch Templates", "Templates"), ("mkfifo Templates", "Templates"),
    ("touch Content/static", "Content/static"), ("mkfifo Content/static", "Content/static"),
    ("touch Content/people", "Content/people"),
  ]) func `E7: what should be a folder and is none is reported`(
    setup: String, place: String
  ) throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(shell: "\(setup); $BRIEFGEN check --format json", in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try FindingReport(run).findings.map(\.file) == [place])
    #expect(try CommandRun("build --format json", in: folder).output == run.output)
  }

  @Test func `F10: what steers a terminal is written out, wherever a name is shown`() throws {
    let folder = try SiteFolder(harbour)
    let hostile = "Content/companies/a\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}.md"
    try folder.write("---\nname: x\nnme: y\n---\n", to: hostile)
    try folder.write("x", to: "Content/static/\u{1B}[2J")
    for arguments in [
      "check", "build", "check --format github", "check --format json", "check --format sarif",
      "stale", "graph stats", "impact acme", "check --fix --yes",
    ] {
      let run = try CommandRun(arguments, in: folder)
      for text in [run.output, run.errors] {
        let bad = text.unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F...0x9F).contains($0.value)
        }
        #expect(bad.isEmpty, "\(arguments): \(bad.map(\.value))")
      }
    }
    #expect(try CommandRun("check", in: folder).errors.contains("a\\u{1B}]0;owned\\u{7}\\u{9B}31m"))
    try folder.remove(hostile)
    try folder.remove("Content/static/\u{1B}[2J")
    #expect(try CommandRun("build -q", in: folder).exitCode == 0)
    try folder.write("x", to: "Output/\u{1B}[31mred")
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 0 && run.errors.contains("\\u{1B}[31mred"), "\(run.errors)")
    #expect(try folder.text("Output/\u{1B}[31mred") == "x")
  }

  @Test func `F12: hidden files and editors' copies are left out at every depth, save those meant`()
    throws
  {
    let folder = try SiteFolder(harbour)
    let left = [
      ".DS_Store", "a/.keep", "a/b/foo.txt~", "a/#foo.txt#", "a/.foo.txt.swp", "foo.swp",
      "foo.bak", "foo.html.orig", "x.BAK", "x.Orig", "~$doc.docx", "a/x.kate-swp", "x.swx", "4913",
      "y.tmp",
      "z.rej", "a/Thumbs.db", "desktop.ini", ".github/x", ".well-known/.hidden", ".env",
      ".htpasswd",
    ]
    let kept = [
      ".well-known/security.txt", ".nojekyll", "a/.htaccess", "CNAME", "a/foo.txt", "a~b", "#1.txt",
    ]
    for path in left + kept {
      try folder.write("static", to: "Content/static/\(path)")
      try folder.write("theme", to: "Templates/site/theme/\(path)")
    }
    try folder.write("x", to: "Templates/.gitkeep")
    try folder.write("x", to: "Templates/old.png~")
    #expect(try CommandRun("build -q", in: folder).exitCode == 0)
    let output = try folder.contents(of: "Output")
    #expect(output.files(holding: "static").sorted().filter { $0 != "style.css" } == kept.sorted())
    #expect(
      output.files.filter { $0.hasPrefix("theme/") } == kept.map { "theme/" + $0 }.sorted())
    #expect(!output.files.contains { $0.contains(".gitkeep") || $0.contains("old.png") })
  }
}
