// The HTML parser of libxml2.
#include <libxml/xmlversion.h>
// Debian's libxml2 includes the headers of ICU, whose types Foundation declares too, of another version:
// a file that imports both would not compile. Nothing of ICU is used through this module.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
