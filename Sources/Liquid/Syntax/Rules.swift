package import Diagnostics

extension Rule {
  package static let templateSyntax = Rule(
    "TemplateSyntax", .error, structural: true,
    summary: "Reports a template that does not follow Liquid's syntax.")
  package static let unknownTag = Rule(
    "UnknownTag", .error, structural: true, summary: "Reports a tag that does not exist.")
  package static let unclosedTag = Rule(
    "UnclosedTag", .error, structural: true,
    summary: "Reports a block that is not closed, or closed before an inner block.")
  package static let templateLimit = Rule(
    "TemplateLimit", .error, structural: true,
    summary: "Reports a template that exceeds the limits on depth, loops or output.")
}
