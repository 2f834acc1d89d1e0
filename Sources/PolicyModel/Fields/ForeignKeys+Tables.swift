extension ForeignKeys {
  static let summaries = [
    "description", "excerpt", "summary", "abstract", "subtitle", "subhead", "dek", "lead", "lede",
    "tldr", "teaser", "intro", "tagline",
  ]

  static let topics = [
    "tags", "tag", "categories", "category", "keywords", "taxonomies", "section", "series",
    "labels",
    "subjects",
  ]

  /// When a page was published.
  static let days = [
    "publication date", "published at", "published on",
    "date published",
    "pub datetime", "pub date", "created", "created at", "date created", "posted", "post date",
  ]

  /// When a page was last changed.
  static let changes = [
    "lastmod", "last mod", "last modified at", "last modified", "modified", "date modified",
    "updated",
    "updated at", "updated date", "mod datetime", "last updated", "changed",
  ]

  static let addresses = ["permalink", "slug", "path", "post slug", "basename", "handle"]

  static let layouts = [
    "layout", "template", "theme", "page template", "template engine override", "view",
  ]

  static let languages = ["lang", "language", "locale", "language code", "translation key"]

  /// Keys by which other generators keep a page from being seen.
  static let hiding = [
    "private", "hidden", "unlisted", "hide", "noindex", "no index", "robots", "exclude",
    "visibility",
    "access", "password", "eleventy exclude from collections", "headless",
    "build",
    "sitemap exclude", "wip", "work in progress", "unpublished", "unpublish", "noshow",
    "no publish",
    "archived", "is private", "is hidden", "protected", "unreleased", "hide from feed",
  ]

  /// Keys that let a page be seen where they say yes.
  static let showing = [
    "published", "publish", "dg publish", "is published", "public", "is public", "visible",
    "is visible", "listed", "render", "show", "live", "searchable", "enabled", "released",
    "is released",
  ]

  static let states = [
    "status", "state", "post status", "page status", "publish status", "draft status", "draft mode",
    "stage",
  ]

  /// From when a page is seen.
  static let scheduled = [
    "publish date", "publish on", "publish at", "scheduled", "schedule",
    "scheduled for", "release date", "go live",
  ]

  static let embargoes = [
    "embargo", "embargoed", "embargoed until", "embargo date", "embargo till", "under embargo",
    "hold until", "not before",
  ]

  /// Until when a page is seen.
  static let expiries = [
    "expiry date", "expires", "unpublish date", "expiry", "expire", "expires on", "expires at",
    "expiration", "expiration date", "expired", "unpublish on", "unpublish at", "valid until",
  ]

  /// Who may see a page.
  static let restrictions = [
    "confidential", "internal", "secret", "classification", "classified", "sensitive",
    "sensitivity", "restricted", "confidentiality", "audience", "members only", "access level",
    "internal only", "traffic light", "marking",
  ]

  static let images = [
    "image", "images", "cover", "cover image", "thumbnail", "thumb", "banner", "hero", "hero image",
    "featured image", "feature image", "og image", "social image", "header", "image alt", "icon",
    "logo",
    "resources", "video", "videos", "audio",
  ]

  static let order = [
    "weight", "order", "nav order", "menu", "menus", "nav", "eleventy navigation", "sidebar",
    "sidebar position", "pin", "pinned", "sticky", "featured", "priority", "has children", "parent",
    "grand parent", "up", "prev", "previous",
  ]

  /// Keys that ask other generators for what is not done here, or is done without asking.
  static let unused = [
    "toc", "comments", "comment", "share", "social", "math", "mathjax", "katex", "mermaid", "css",
    "cssclass", "cssclasses", "js", "scripts", "styles", "markup", "render with liquid",
    "excerpt separator", "sitemap", "outputs", "params", "extra", "cascade", "pagination",
    "paginate",
    "paginate by", "defaults", "seo", "meta", "twitter", "reading time", "readtime", "word count",
    "version", "license", "copyright", "kanban plugin", "sort by", "insert anchor links",
    "generate feeds", "in search index", "transparent", "eleventy computed", "eleventy import",
    "link title",
    "short title",
  ]
}
