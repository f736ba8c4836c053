#include "ReportTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One array per file of this folder; a new template needs an array and a line
// in the list below (a test compares the list with the folder).

static const unsigned char style_css[] = {
#embed "style.css"
};
static const unsigned char script_js[] = {
#embed "script.js"
};
static const unsigned char page_analyst[] = {
#embed "pages/analyst.mustache"
};
static const unsigned char page_brand[] = {
#embed "pages/brand.mustache"
};
static const unsigned char page_client[] = {
#embed "pages/client.mustache"
};
static const unsigned char page_index[] = {
#embed "pages/index.mustache"
};
static const unsigned char page_methodology[] = {
#embed "pages/methodology.mustache"
};
static const unsigned char page_quality[] = {
#embed "pages/quality.mustache"
};
static const unsigned char page_sector[] = {
#embed "pages/sector.mustache"
};
static const unsigned char partial_benchmarks[] = {
#embed "partials/benchmarks.mustache"
};
static const unsigned char partial_chart[] = {
#embed "partials/chart.mustache"
};
static const unsigned char partial_figures[] = {
#embed "partials/figures.mustache"
};
static const unsigned char partial_findings[] = {
#embed "partials/findings.mustache"
};
static const unsigned char partial_foot[] = {
#embed "partials/foot.mustache"
};
static const unsigned char partial_gaps[] = {
#embed "partials/gaps.mustache"
};
static const unsigned char partial_head[] = {
#embed "partials/head.mustache"
};
static const unsigned char partial_indicators[] = {
#embed "partials/indicators.mustache"
};
static const unsigned char partial_links[] = {
#embed "partials/links.mustache"
};
static const unsigned char partial_ranking[] = {
#embed "partials/ranking.mustache"
};
static const unsigned char partial_unranked[] = {
#embed "partials/unranked.mustache"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} templates[] = {
    {"style.css", style_css, sizeof style_css},
    {"script.js", script_js, sizeof script_js},
    {"pages/analyst.mustache", page_analyst, sizeof page_analyst},
    {"pages/brand.mustache", page_brand, sizeof page_brand},
    {"pages/client.mustache", page_client, sizeof page_client},
    {"pages/index.mustache", page_index, sizeof page_index},
    {"pages/methodology.mustache", page_methodology, sizeof page_methodology},
    {"pages/quality.mustache", page_quality, sizeof page_quality},
    {"pages/sector.mustache", page_sector, sizeof page_sector},
    {"partials/benchmarks.mustache", partial_benchmarks, sizeof partial_benchmarks},
    {"partials/chart.mustache", partial_chart, sizeof partial_chart},
    {"partials/figures.mustache", partial_figures, sizeof partial_figures},
    {"partials/findings.mustache", partial_findings, sizeof partial_findings},
    {"partials/foot.mustache", partial_foot, sizeof partial_foot},
    {"partials/gaps.mustache", partial_gaps, sizeof partial_gaps},
    {"partials/head.mustache", partial_head, sizeof partial_head},
    {"partials/indicators.mustache", partial_indicators, sizeof partial_indicators},
    {"partials/links.mustache", partial_links, sizeof partial_links},
    {"partials/ranking.mustache", partial_ranking, sizeof partial_ranking},
    {"partials/unranked.mustache", partial_unranked, sizeof partial_unranked},
};

const size_t imacs_template_count = sizeof templates / sizeof templates[0];

const char *imacs_template_name(size_t index) {
  return index < imacs_template_count ? templates[index].name : NULL;
}

const unsigned char *imacs_template_bytes(size_t index, size_t *size) {
  if (index >= imacs_template_count) return NULL;
  *size = templates[index].size;
  return templates[index].bytes;
}
