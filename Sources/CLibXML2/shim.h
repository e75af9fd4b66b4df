// The HTML parser of libxml2.
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers its own would include. Foundation has another ICU,
// and the two cannot be in one module: a file that imports GRDB and one that imports this would not
// compile together. No accessor here touches the fields that this leaves out.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
