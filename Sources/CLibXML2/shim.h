#include <libxml/xmlversion.h>
/* Where libxml2 was built with ICU its headers pull in ICU's, which clash with the ones that
   Foundation brings. Nothing here looks into a struct that depends on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
