#include "CStarter.h"

// Every file of Files/, sorted by path. A new file needs its two entries here; StarterTests fails
// until it has them.

static const unsigned char gitignore[] = {
#embed "Files/.gitignore"
};
static const unsigned char Content_agencies_example_grid_authority_md[] = {
#embed "Files/Content/agencies/example-grid-authority.md"
};
static const unsigned char Content_briefings_first_briefing_md[] = {
#embed "Files/Content/briefings/first-briefing.md"
};
static const unsigned char Content_companies_harbor_compute_md[] = {
#embed "Files/Content/companies/harbor-compute.md"
};
static const unsigned char Content_companies_northline_energy_md[] = {
#embed "Files/Content/companies/northline-energy.md"
};
static const unsigned char Content_pages_about_md[] = {
#embed "Files/Content/pages/about.md"
};
static const unsigned char Content_policies_example_grid_connection_rule_md[] = {
#embed "Files/Content/policies/example-grid-connection-rule.md"
};
static const unsigned char Content_site_yml[] = {
#embed "Files/Content/site.yml"
};
static const unsigned char Content_topics_grid_connection_md[] = {
#embed "Files/Content/topics/grid-connection.md"
};
static const unsigned char README_md[] = {
#embed "Files/README.md"
};

#define EMBEDDED(path, bytes) {path, bytes, sizeof bytes}

static const StarterFile files[] = {
    EMBEDDED(".gitignore", gitignore),
    EMBEDDED("Content/agencies/example-grid-authority.md", Content_agencies_example_grid_authority_md),
    EMBEDDED("Content/briefings/first-briefing.md", Content_briefings_first_briefing_md),
    EMBEDDED("Content/companies/harbor-compute.md", Content_companies_harbor_compute_md),
    EMBEDDED("Content/companies/northline-energy.md", Content_companies_northline_energy_md),
    EMBEDDED("Content/pages/about.md", Content_pages_about_md),
    EMBEDDED("Content/policies/example-grid-connection-rule.md", Content_policies_example_grid_connection_rule_md),
    EMBEDDED("Content/site.yml", Content_site_yml),
    EMBEDDED("Content/topics/grid-connection.md", Content_topics_grid_connection_md),
    EMBEDDED("README.md", README_md),
};

const StarterFile *const starter_files = files;
const size_t starter_file_count = sizeof files / sizeof files[0];
