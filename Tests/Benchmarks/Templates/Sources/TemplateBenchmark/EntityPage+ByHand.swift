extension EntityPage {
  /// The same page without a template: what no engine can be much faster than.
  static func byHand() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(48 << 10)
    writeHead(to: &out)
    out += "<main id=\"part-main\"><article class=\"sheet entity\"><header class=\"title\">"
    out += "<p class=\"kicker\"><a href=\""
    out.appendEscaped(root)
    out += "policies/\">Policies</a> <span>Final rule</span></p><h1>"
    out.appendEscaped(name)
    out += "</h1><p class=\"subtitle\">A rule on large loads</p><p class=\"standfirst\">"
    out.appendEscaped(summary)
    out += "</p><p class=\"standing\"> <span class=\"chip in-force\">In force</span>"
    out += " Since 4 November 2025.</p></header>"
    out += "<div class=\"columns\"><aside class=\"dossier\" aria-labelledby=\"part-facts\">"
    writeFacts(to: &out)
    out += "</aside><div class=\"text\">"
    out += body
    out += "</div><div class=\"parts\">"
    writeHistory(to: &out)
    writeConnections(to: &out)
    writeNext(to: &out)
    writeMentions(to: &out)
    writeSources(to: &out)
    out += "</div></div></article></main><footer class=\"colophon\"><p><a href=\""
    out.appendEscaped(root)
    out += "\">"
    out.appendEscaped(siteTitle)
    out += "</a> · "
    out.appendEscaped(siteDescription)
    out += "</p><p><a href=\""
    out.appendEscaped(root)
    out += "feed.xml\">Follow by feed</a> · Set with "
    out.appendEscaped(generator)
    out += "</p></footer></body></html>"
    return out
  }

  private static func writeHead(to out: inout [UInt8]) {
    out += "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
    out.appendEscaped(name)
    out += " · "
    out.appendEscaped(siteTitle)
    out += "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
    out += "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"generator\" content=\""
    out.appendEscaped(generator)
    out += "\"><meta name=\"description\" content=\""
    out.appendEscaped(summary)
    out += "\"><meta property=\"og:site_name\" content=\""
    out.appendEscaped(siteTitle)
    out += "\"><meta property=\"og:title\" content=\""
    out.appendEscaped(name)
    out += "\"><meta property=\"og:type\" content=\"article\">"
    out += "<meta property=\"og:description\" content=\""
    out.appendEscaped(summary)
    out += "\"><meta property=\"article:modified_time\" content=\"2025-11-04\">"
    out += "<link rel=\"alternate\" type=\"application/atom+xml\" title=\""
    out.appendEscaped(siteTitle)
    out += "\" href=\""
    out.appendEscaped(root)
    out += "feed.xml\"><link rel=\"stylesheet\" href=\""
    out.appendEscaped(root)
    out += "style.css\"></head><body><a class=\"skip\" href=\"#part-main\">Skip to the text</a>"
    out += "<header class=\"masthead\"><p class=\"nameplate\"><a href=\""
    out.appendEscaped(root)
    out += "\">"
    out.appendEscaped(siteTitle)
    out += "</a></p><nav class=\"sections\" aria-label=\"Sections\"><ul>"
    for section in sections {
      out += "<li><a href=\""
      out.appendEscaped(root)
      out.appendEscaped(section.lowercased())
      out += section == "Policies" ? "/\" aria-current=\"true\">" : "/\">"
      out.appendEscaped(section)
      out += "</a></li>"
    }
    out += "</ul></nav></header>"
  }

  private static func writeFacts(to out: inout [UInt8]) {
    out += "<section><h2 id=\"part-facts\">Facts</h2><dl class=\"facts\">"
    for fact in facts {
      out += "<div><dt>"
      out.appendEscaped(fact.label)
      out += "</dt><dd>"
      if let url = fact.url {
        write("<a href=\"", url, fact.text, "</a>", to: &out)
      } else if let path = fact.path {
        write("<a href=\"", root, path, fact.text, "</a>", to: &out)
      } else if let iso = fact.iso {
        write("<time datetime=\"", iso, fact.text, "</time>", to: &out)
      } else {
        out.appendEscaped(fact.text)
      }
      if let note = fact.note {
        out += " <small>"
        out.appendEscaped(note)
        out += "</small>"
      }
      out += "</dd></div>"
    }
    out += "</dl><p class=\"meta\">In "
    out += String(mentions.count)
    out += " briefings · facts reviewed "
    let reviewed = Day(4)
    write("<time datetime=\"", reviewed.iso, reviewed.text, "</time>", to: &out)
    out += "</p></section><section aria-labelledby=\"part-companions\">"
    out += "<h2 id=\"part-companions\">Often mentioned with</h2><ul class=\"tally\">"
    for (place, row) in companions.enumerated() {
      out += "<li>"
      link(row, to: &out)
      out += " <span>"
      out += String(20 - place)
      out += "<span class=\"unseen\"> briefings</span></span></li>"
    }
    out += "</ul></section>"
  }

  private static func writeHistory(to out: inout [UInt8]) {
    out += "<section class=\"part\" aria-labelledby=\"part-history\">"
    out += "<h2 id=\"part-history\">History</h2><ol class=\"timeline\">"
    for event in history {
      out += "<li class=\"in-force\">"
      write(
        "<time class=\"when\" datetime=\"", event.date.iso, event.date.text, "</time>", to: &out)
      out += "<p><strong>"
      out.appendEscaped(event.label)
      out += "</strong>"
      if let by = event.by {
        out += " by "
        link(by, to: &out)
      } else if let text = event.byText {
        out += " by "
        out.appendEscaped(text)
      }
      if let note = event.note {
        out += ", "
        out.appendEscaped(note)
      }
      cite(event.source, to: &out)
      out += "</p></li>"
    }
    out += "</ol></section>"
  }

  private static func writeConnections(to out: inout [UInt8]) {
    out += "<section class=\"part\" aria-labelledby=\"part-connections\">"
    out += "<h2 id=\"part-connections\">Connections</h2><div class=\"groups\">"
    for group in groups {
      out += group.isPast ? "<section class=\"past\"><h3>" : "<section><h3>"
      out.appendEscaped(group.label)
      out += "</h3><ul>"
      for item in group.items {
        out += "<li>"
        link(item.row, to: &out)
        if let status = item.row.status {
          write(" <span class=\"chip ", status.tone, status.text, "</span>", to: &out)
        }
        cite(item.source, to: &out)
        if let detail = item.detail {
          out += " <small>"
          out.appendEscaped(detail)
          out += "</small>"
        }
        out += "</li>"
      }
      out += "</ul></section>"
    }
    out += "</div></section>"
  }

  private static func writeNext(to out: inout [UInt8]) {
    out += "<section class=\"part\" aria-labelledby=\"part-next\">"
    out += "<h2 id=\"part-next\">What’s next</h2><ol class=\"agenda\">"
    for item in next {
      out += "<li>"
      write("<time datetime=\"", item.date.iso, item.date.short, "</time>", to: &out)
      out += "<div><p>"
      out.appendEscaped(item.what)
      out += "</p><p class=\"meta\">Deadline · "
      link(item.about, to: &out)
      out += "</p></div></li>"
    }
    out += "</ol></section>"
  }

  private static func writeMentions(to out: inout [UInt8]) {
    out += "<section class=\"part\" aria-labelledby=\"part-briefings\">"
    out += "<h2 id=\"part-briefings\">Briefings</h2><ul class=\"quotes\">"
    for item in mentions {
      out += "<li><h3>"
      if let path = item.briefing.path {
        write("<a href=\"", root, path, item.briefing.title, "</a>", to: &out)
      } else {
        out.appendEscaped(item.briefing.title)
      }
      out += "</h3>"
      if !item.marked.isEmpty {
        out += "<blockquote><p>"
        out.appendEscaped(item.before)
        out += "<mark>"
        out.appendEscaped(item.marked)
        out += "</mark>"
        out.appendEscaped(item.after)
        out += "</p></blockquote>"
      }
      out += "<p class=\"meta\">"
      let date = item.briefing.date
      write("<time datetime=\"", date.iso, date.text, "</time>", to: &out)
      if item.marked.isEmpty {
        out += " · "
        out.appendEscaped(item.how)
      }
      out += "</p></li>"
    }
    out += "</ul></section>"
  }

  private static func writeSources(to out: inout [UInt8]) {
    out += "<section class=\"part\" aria-labelledby=\"part-sources\">"
    out += "<h2 id=\"part-sources\">Sources</h2><ol class=\"sources\">"
    for source in sources {
      out += "<li id=\"source-"
      out.appendEscaped(source.id)
      out += "\"><cite>"
      if let url = source.url {
        write("<a href=\"", url, source.title, "</a>", to: &out)
      } else {
        out.appendEscaped(source.title)
      }
      out += "</cite><span class=\"meta\">"
      out.appendEscaped(source.publisher)
      out += ", "
      write("<time datetime=\"", source.date.iso, source.date.text, "</time>", to: &out)
      out += ", "
      out.appendEscaped(source.type)
      if source.isPrimary { out += " (primary)" }
      if let accessed = source.accessed {
        out += " · read "
        write("<time datetime=\"", accessed.iso, accessed.short, "</time>", to: &out)
      }
      out += "</span></li>"
    }
    out += "</ol></section>"
  }

  private static func link(_ row: Row, to out: inout [UInt8]) {
    guard let path = row.path else { return out.appendEscaped(row.name) }
    write("<a href=\"", root, path, row.name, "</a>", to: &out)
  }

  private static func cite(_ source: Source?, to out: inout [UInt8]) {
    guard let source else { return }
    let number = String(source.number)
    out += "<sup class=\"note\"><a href=\"#source-"
    out.appendEscaped(source.id)
    out += "\" aria-label=\"Source "
    out += number
    out += "\">"
    out += number
    out += "</a></sup>"
  }

  /// An element with one attribute.
  private static func write(
    _ start: StaticString, _ value: String, _ text: String, _ end: StaticString,
    to out: inout [UInt8]
  ) {
    write(start, value, "", text, end, to: &out)
  }

  /// The same where the attribute has two parts.
  private static func write(
    _ start: StaticString, _ value: String, _ more: String, _ text: String, _ end: StaticString,
    to out: inout [UInt8]
  ) {
    out += start
    out.appendEscaped(value)
    out.appendEscaped(more)
    out += "\">"
    out.appendEscaped(text)
    out += end
  }
}
