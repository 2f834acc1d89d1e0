#include "CDefaultTheme.h"

// Every file of Templates/, sorted by path. A new file needs its two entries here; ThemeTests fails
// until it has them.

static const unsigned char _404_html[] = {
#embed "../../Templates/404.html"
};
static const unsigned char apple_touch_icon_png[] = {
#embed "../../Templates/apple-touch-icon.png"
};
static const unsigned char base_html[] = {
#embed "../../Templates/base.html"
};
static const unsigned char briefing_html[] = {
#embed "../../Templates/briefing.html"
};
static const unsigned char briefings_html[] = {
#embed "../../Templates/briefings.html"
};
static const unsigned char calendar_html[] = {
#embed "../../Templates/calendar.html"
};
static const unsigned char changes_html[] = {
#embed "../../Templates/changes.html"
};
static const unsigned char connections_html[] = {
#embed "../../Templates/connections.html"
};
static const unsigned char connections_js[] = {
#embed "../../Templates/connections.js"
};
static const unsigned char corrections_html[] = {
#embed "../../Templates/corrections.html"
};
static const unsigned char data_html[] = {
#embed "../../Templates/data.html"
};
static const unsigned char entities_html[] = {
#embed "../../Templates/entities.html"
};
static const unsigned char entity_html[] = {
#embed "../../Templates/entity.html"
};
static const unsigned char favicon_svg[] = {
#embed "../../Templates/favicon.svg"
};
static const unsigned char home_html[] = {
#embed "../../Templates/home.html"
};
static const unsigned char judgments_html[] = {
#embed "../../Templates/judgments.html"
};
static const unsigned char lists_js[] = {
#embed "../../Templates/lists.js"
};
static const unsigned char matrix_html[] = {
#embed "../../Templates/matrix.html"
};
static const unsigned char page_html[] = {
#embed "../../Templates/page.html"
};
static const unsigned char partials_bare_style_html[] = {
#embed "../../Templates/partials/bare-style.html"
};
static const unsigned char partials_briefing_row_html[] = {
#embed "../../Templates/partials/briefing-row.html"
};
static const unsigned char partials_calendar_event_html[] = {
#embed "../../Templates/partials/calendar-event.html"
};
static const unsigned char partials_calendar_link_html[] = {
#embed "../../Templates/partials/calendar-link.html"
};
static const unsigned char partials_calendar_months_html[] = {
#embed "../../Templates/partials/calendar-months.html"
};
static const unsigned char partials_change_entry_html[] = {
#embed "../../Templates/partials/change-entry.html"
};
static const unsigned char partials_chip_html[] = {
#embed "../../Templates/partials/chip.html"
};
static const unsigned char partials_citation_html[] = {
#embed "../../Templates/partials/citation.html"
};
static const unsigned char partials_cite_html[] = {
#embed "../../Templates/partials/cite.html"
};
static const unsigned char partials_clock_html[] = {
#embed "../../Templates/partials/clock.html"
};
static const unsigned char partials_contents_html[] = {
#embed "../../Templates/partials/contents.html"
};
static const unsigned char partials_corrections_html[] = {
#embed "../../Templates/partials/corrections.html"
};
static const unsigned char partials_deal_panel_html[] = {
#embed "../../Templates/partials/deal-panel.html"
};
static const unsigned char partials_facts_html[] = {
#embed "../../Templates/partials/facts.html"
};
static const unsigned char partials_feed_links_html[] = {
#embed "../../Templates/partials/feed-links.html"
};
static const unsigned char partials_judgment_entry_html[] = {
#embed "../../Templates/partials/judgment-entry.html"
};
static const unsigned char partials_jump_html[] = {
#embed "../../Templates/partials/jump.html"
};
static const unsigned char partials_link_html[] = {
#embed "../../Templates/partials/link.html"
};
static const unsigned char partials_links_html[] = {
#embed "../../Templates/partials/links.html"
};
static const unsigned char partials_list_tools_html[] = {
#embed "../../Templates/partials/list-tools.html"
};
static const unsigned char partials_mark_html[] = {
#embed "../../Templates/partials/mark.html"
};
static const unsigned char partials_navigation_html[] = {
#embed "../../Templates/partials/navigation.html"
};
static const unsigned char partials_next_item_html[] = {
#embed "../../Templates/partials/next-item.html"
};
static const unsigned char partials_next_html[] = {
#embed "../../Templates/partials/next.html"
};
static const unsigned char partials_pager_html[] = {
#embed "../../Templates/partials/pager.html"
};
static const unsigned char partials_parties_html[] = {
#embed "../../Templates/partials/parties.html"
};
static const unsigned char partials_policy_panel_html[] = {
#embed "../../Templates/partials/policy-panel.html"
};
static const unsigned char partials_row_data_html[] = {
#embed "../../Templates/partials/row-data.html"
};
static const unsigned char partials_search_field_html[] = {
#embed "../../Templates/partials/search-field.html"
};
static const unsigned char partials_sources_html[] = {
#embed "../../Templates/partials/sources.html"
};
static const unsigned char partials_year_links_html[] = {
#embed "../../Templates/partials/year-links.html"
};
static const unsigned char search_html[] = {
#embed "../../Templates/search.html"
};
static const unsigned char search_js[] = {
#embed "../../Templates/search.js"
};
static const unsigned char share_png[] = {
#embed "../../Templates/share.png"
};
static const unsigned char sources_html[] = {
#embed "../../Templates/sources.html"
};
static const unsigned char style_css[] = {
#embed "../../Templates/style.css"
};
static const unsigned char tracker_html[] = {
#embed "../../Templates/tracker.html"
};
static const unsigned char trackers_html[] = {
#embed "../../Templates/trackers.html"
};

#define EMBEDDED(path, bytes) {path, bytes, sizeof bytes}

static const EmbeddedFile files[] = {
    EMBEDDED("404.html", _404_html),
    EMBEDDED("apple-touch-icon.png", apple_touch_icon_png),
    EMBEDDED("base.html", base_html),
    EMBEDDED("briefing.html", briefing_html),
    EMBEDDED("briefings.html", briefings_html),
    EMBEDDED("calendar.html", calendar_html),
    EMBEDDED("changes.html", changes_html),
    EMBEDDED("connections.html", connections_html),
    EMBEDDED("connections.js", connections_js),
    EMBEDDED("corrections.html", corrections_html),
    EMBEDDED("data.html", data_html),
    EMBEDDED("entities.html", entities_html),
    EMBEDDED("entity.html", entity_html),
    EMBEDDED("favicon.svg", favicon_svg),
    EMBEDDED("home.html", home_html),
    EMBEDDED("judgments.html", judgments_html),
    EMBEDDED("lists.js", lists_js),
    EMBEDDED("matrix.html", matrix_html),
    EMBEDDED("page.html", page_html),
    EMBEDDED("partials/bare-style.html", partials_bare_style_html),
    EMBEDDED("partials/briefing-row.html", partials_briefing_row_html),
    EMBEDDED("partials/calendar-event.html", partials_calendar_event_html),
    EMBEDDED("partials/calendar-link.html", partials_calendar_link_html),
    EMBEDDED("partials/calendar-months.html", partials_calendar_months_html),
    EMBEDDED("partials/change-entry.html", partials_change_entry_html),
    EMBEDDED("partials/chip.html", partials_chip_html),
    EMBEDDED("partials/citation.html", partials_citation_html),
    EMBEDDED("partials/cite.html", partials_cite_html),
    EMBEDDED("partials/clock.html", partials_clock_html),
    EMBEDDED("partials/contents.html", partials_contents_html),
    EMBEDDED("partials/corrections.html", partials_corrections_html),
    EMBEDDED("partials/deal-panel.html", partials_deal_panel_html),
    EMBEDDED("partials/facts.html", partials_facts_html),
    EMBEDDED("partials/feed-links.html", partials_feed_links_html),
    EMBEDDED("partials/judgment-entry.html", partials_judgment_entry_html),
    EMBEDDED("partials/jump.html", partials_jump_html),
    EMBEDDED("partials/link.html", partials_link_html),
    EMBEDDED("partials/links.html", partials_links_html),
    EMBEDDED("partials/list-tools.html", partials_list_tools_html),
    EMBEDDED("partials/mark.html", partials_mark_html),
    EMBEDDED("partials/navigation.html", partials_navigation_html),
    EMBEDDED("partials/next-item.html", partials_next_item_html),
    EMBEDDED("partials/next.html", partials_next_html),
    EMBEDDED("partials/pager.html", partials_pager_html),
    EMBEDDED("partials/parties.html", partials_parties_html),
    EMBEDDED("partials/policy-panel.html", partials_policy_panel_html),
    EMBEDDED("partials/row-data.html", partials_row_data_html),
    EMBEDDED("partials/search-field.html", partials_search_field_html),
    EMBEDDED("partials/sources.html", partials_sources_html),
    EMBEDDED("partials/year-links.html", partials_year_links_html),
    EMBEDDED("search.html", search_html),
    EMBEDDED("search.js", search_js),
    EMBEDDED("share.png", share_png),
    EMBEDDED("sources.html", sources_html),
    EMBEDDED("style.css", style_css),
    EMBEDDED("tracker.html", tracker_html),
    EMBEDDED("trackers.html", trackers_html),
};

const EmbeddedFile *const default_theme_files = files;
const size_t default_theme_file_count = sizeof files / sizeof files[0];
