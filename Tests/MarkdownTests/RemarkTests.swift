import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Private remarks")
struct RemarkTests {
  @Test(
    "are errors, over lines and in any markup",
    arguments: [
      "Secret ⟦%%a\nb%%⟧ done", "- a ⟦%%b\n  c%%⟧", "> a ⟦%%b\n> c%%⟧ d",
      "x ⟦%%a%%⟧ y ⟦%%b\nc%%⟧ z", "a ⟦{>> b\nc <<}⟧ d", "a ⟦{>> **b** `c` [d](e.md) <<}⟧",
      "a ⟦{# note #}⟧ b", "a ⟦<%# erb %>⟧ b", "a ⟦{--removed--}⟧ b",
      "a ⟦{% comment %} b\nc {% endcomment %}⟧", "⟦{::comment}⟧", "a ⟦{{/* b */}}⟧",
      "a ⟦{{/*b*/}}⟧", "a ⟦{{!-- b --}}⟧", "a ⟦<!--⟧ b", "⟦<!--⟧ a\n\nb", "- ⟦<!--⟧ a\n\nb",
      "a ⟦%%⟧b\n\nc%% d", "a ⟦%%⟧b\n\n- c\n\n> d %% e", "- a ⟦%%⟧b\n- c%%", "|a ⟦%%⟧b|c%%|\n|-|-|",
      "a ⟦{#⟧ b\n\nc #} d", "⟦{#⟧\na\n\nb\n#}", "a ⟦%%b%%⟧ ⟦%%⟧c\n\nd %% ⟦%%e%%⟧",
      "a ⟦{~~b~>c~~}⟧ d",
      "a ⟦<%-- b --%>⟧ c", "⟦<%-- b\nc --%>⟧",
      "> ⟦<!--⟧ a", "<details>\n⟦<!--⟧ a\n</details>\n",
      // Jinja, Nunjucks and Twig with trimming; Handlebars; Hugo; Liquid.
      "a ⟦{#- b -#}⟧ c", "a ⟦{#+ b\nc #}⟧ d", "a ⟦{{! b }}⟧ c", "a ⟦{{!b}}⟧ c", "⟦{{! b\nc }}⟧",
      "a ⟦{{- /* b */⟧ -}}", "a ⟦{% # b %}⟧ c", "a ⟦{%- # b %}⟧ c",
      "a ⟦{% comment \"b\" %}c{% endcomment %}⟧ d",
    ])
  func remark(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings.filter { $0.rule == .privateRemark }
    #expect(findings.map(\.place.range) == source.marks)
    #expect(findings.allSatisfy { !$0.message.contains("\n") })
  }

  @Test(
    "are none in code, behind a backslash, or where they end",
    arguments: [
      "`%%a%%` and ``{>> b <<}``", "\\%%a 5% b", "a <!-- b --> c", "<!-- a -->", "a\n<!-- b\nc -->",
      "```\n<!-- a %%b%%\n```", "100%% sure\n\n50%% sure", "a {~~b~~} c", "a {# b\n\nc",
      "a %%b\n\nc", "    {# a #}", "[a](b%%c%%d.md)", "5 %% 3",
      "# Head {#-b}", "# Head {#b}", "`{{! b }}`", "a {% commentary %} b",
    ])
  func silent(_ text: String) {
    #expect(!Rendering(text).findings.contains { $0.rule == .privateRemark })
  }

  @Test func `an addition of CriticMarkup is markup of another tool`() {
    #expect(Rendering("a {++b++} c").findings.map(\.rule) == [.foreignMarkup])
  }

  @Test func `a comment without an end is an error where all HTML passes`() {
    let source = MarkedSource("a\n\n<div>⟦<!--⟧ b\n\nc</div>\n")
    let findings = Rendering(source.file, options: MarkdownOptions(allowsRawHTML: true)).findings
    #expect(findings.map(\.rule) == [.privateRemark])
    #expect(findings.map(\.place.range) == source.marks)
    #expect(
      Rendering("<!-- a\n\nb -->\n\nc", options: MarkdownOptions(allowsRawHTML: true)).findings
        .isEmpty)
  }
}
