#ifndef WIRECOPY_CLIBXML2_SHIM_H
#define WIRECOPY_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

/* ICU's headers clash with those of Foundation, and only a struct that is opaque here needs them. */
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <string.h>

/* Everything a document could ask to be loaded is refused. */
static xmlParserInputPtr wirecopy_refuse_entity(const char *url, const char *id,
                                                xmlParserCtxtPtr context) {
  (void)url;
  (void)id;
  (void)context;
  return NULL;
}

static void wirecopy_say_nothing(void *user, const char *format, ...) {
  (void)user;
  (void)format;
}

/* Once for the process. */
static inline void wirecopy_xml_prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(wirecopy_refuse_entity);
}

/* libxml2 keeps its generic error function per thread. */
static inline void wirecopy_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, wirecopy_say_nothing);
}

static inline int wirecopy_xml_options(void) {
  return XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES;
}

/* The scalar HTML 4 gives a name, or 0. */
static inline unsigned int wirecopy_html_entity(const char *name) {
  const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)name);
  return found == NULL ? 0 : found->value;
}

/* memchr with an offset for an answer: `count` where the byte is not there. */
static inline long wirecopy_find(const unsigned char *bytes, int byte, long count) {
  const void *found = count > 0 ? memchr(bytes, byte, (size_t)count) : NULL;
  return found == NULL ? count : (long)((const unsigned char *)found - bytes);
}

#endif
