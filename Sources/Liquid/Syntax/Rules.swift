package import Diagnostics

extension Rule {
  package static let templateSyntax = Rule(
    "TemplateSyntax", .error, structural: true, summary: "A template follows Liquid's syntax")
  package static let unknownTag = Rule(
    "UnknownTag", .error, structural: true, summary: "A template uses the tags there are")
  package static let unclosedTag = Rule(
    "UnclosedTag", .error, structural: true,
    summary: "Every block of a template is closed, inner blocks first")
  package static let templateLimit = Rule(
    "TemplateLimit", .error, structural: true,
    summary: "A template stays within the limits on depth, loops and output")
}
