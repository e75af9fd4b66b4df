// The HTML parser of libxml2.
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
