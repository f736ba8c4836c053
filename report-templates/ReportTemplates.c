#include "ReportTemplates.h"
const size_t imacs_template_count = 0;
