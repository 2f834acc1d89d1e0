extension RuleFixture {
  /// Rules on Markdown, HTML and the other files of a site.
  static let onMarkup = [
    RuleFixture("RawHTML", bad: page("", "<span>Bold</span>"), good: page("", "<b>Bold</b>")),
    RuleFixture("TextInHTML", bad: page("", "<div>\nText\n</div>"), good: page("", "Text")),
    RuleFixture(
      "StrippedAttribute", bad: page("", "a<sub id=x>2</sub>"), good: page("", "a<sub>2</sub>")),
    RuleFixture(
      "UnknownCallout", bad: page("", "> [!custom] T\n> a"), good: page("", "> [!note] T\n> a")),
    RuleFixture("UnbalancedHTML", bad: page("", "a<sub>2"), good: page("", "a<sub>2</sub>")),
    RuleFixture(
      "ForeignMarkup", bad: page("", "{{ site.title }}"), good: page("", "`{{ site.title }}`")),
    RuleFixture(
      "PrivateRemark", bad: page("", "a %%check this%%"), good: page("", "a <!-- check this -->")),
    RuleFixture(
      "SpaceInPath", bad: page("", "[a](my file.pdf)"),
      good: page("", "[a](https://other.example/my-file.pdf)")),
    RuleFixture(
      "BrokenLink", bad: page("", "[a](https://other.example/b and so on"),
      good: page("", "[a](https://other.example/b) and so on")),
    RuleFixture("EmptyLink", bad: page("", "[a]()"), good: page("", "[a](https://other.example/)")),
    RuleFixture(
      "FootnoteInLink", bad: page("", "[a[^b]](https://other.example/) [^b]\n\n[^b]: c"),
      good: page("", "[a](https://other.example/)[^b]\n\n[^b]: c")),
    RuleFixture(
      "BlockInHTML", bad: page("", "<details>\n<summary>a</summary>\n- b\n</details>"),
      good: page("", "<details>\n<summary>a</summary>\n\n- b\n\n</details>")),
    RuleFixture(
      "BrokenTable", bad: page("", "| a | b |\n| 1 | 2 |"),
      good: page("", "| a | b |\n|---|---|\n| 1 | 2 |")),
    RuleFixture(
      "BarInTableLink",
      bad: page("", "| a | b |\n|---|---|\n| [[A|x]] | c |").replacing(
        "[[A|x]]", with: "[[eo-14179|x]]"),
      good: page("", "| a | b |\n|---|---|\n| [[eo-14179\\|x]] | c |")),
    RuleFixture(
      "SurplusCell", bad: page("", "| a |\n|---|\n| b | c |"), good: page("", "| a |\n|---|\n| b |")
    ),
    RuleFixture("RepeatedTitle", bad: page("", "# One\n\nText"), good: page("", "Text")),
    RuleFixture(
      "UnusedFootnote", bad: page("", "A.\n\n[^a]: B."), good: page("", "A[^a].\n\n[^a]: B.")),
    RuleFixture(
      "WrongCongress",
      bad: record(
        "policies/b", "name: B\ntype: bill\nbill: hr4763-119\nhistory: [2023-07-20: introduced]"),
      good: record(
        "policies/b", "name: B\ntype: bill\nbill: hr4763-118\nhistory: [2023-07-20: introduced]")),
    RuleFixture(
      "InvalidIdentifier", bad: record("companies/a", "name: A\nisin: US0378331006"),
      good: record("companies/a", "name: A\nisin: US0378331005")),
    RuleFixture(
      "TableWithoutHeader", bad: page("", "|  |  |\n|--|--|\n| a | b |"),
      good: page("", "|  | x |\n|--|--|\n| a | b |")),
    RuleFixture(
      "UnknownCitation", bad: page("", "Executive Order 99999 stands."),
      good: page("", "[Order](policy:eo-14179) and Executive Order 14179 stand.")
        .replacing("name: Executive Order 14179", with: "name: EO 14179\nnumber: 14179")),
    RuleFixture(
      "UnreadableImage", bad: page("", "![A](a.png)") + "-- Content/briefings/a.png --\nno image\n",
      good: page("", "![A](a.svg)") + svg),
    RuleFixture(
      "ReplacedOutput", bad: page("", "Text.") + "-- Content/static/robots.txt --\nmine\n",
      good: page("", "Text.") + "-- Content/static/other.txt --\nmine\n"),
    RuleFixture(
      "RemoteImage", bad: page("", "![A](https://other.example/a.png)"),
      good: page("", "[A](https://other.example/a.png)")),
    RuleFixture(
      "UnsafeHTML", bad: "-- Content/site.yml --\nunsafe_html: true\n" + page("", "<b>Bold</b>"),
      good: page("", "**Bold**")),
    RuleFixture(
      "LanguageWithoutWording", bad: "-- Content/site.yml --\nlanguage: de\n" + page(),
      good: "-- Content/site.yml --\nlanguage: en-US\n" + page()),
    RuleFixture(
      "UnusedParameter",
      bad: "-- Templates/404.html --\n{% render 'partials/mine.html', a: root, b: root %}\n"
        + "-- Templates/partials/mine.html --\n{{ a }}\n",
      good: "-- Templates/404.html --\n{% render 'partials/mine.html', a: root %}\n"
        + "-- Templates/partials/mine.html --\n{{ a }}\n"),
  ]
}
