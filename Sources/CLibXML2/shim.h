#ifndef WIRECOPY_CLIBXML2_SHIM_H
#define WIRECOPY_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

/* ICU's headers clash with those of Foundation, and only a struct that is opaque here needs them. */
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/hash.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/valid.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <string.h>

/* What loads the files of a schema while one is compiled: answers with 1 and bytes that stay where
   they are until the next call, or with 0. */
struct wirecopy_loading {
  unsigned long mark;
  int (*load)(void *user, const char *uri, const unsigned char **bytes, long *count);
  void *user;
};

/* Tells what is behind the pointer from what another program part may have put there. */
#define WIRECOPY_LOADING_MARK 0x57697265636f7079UL

static void wirecopy_say_nothing(void *user, const char *format, ...) {
  (void)user;
  (void)format;
}

/* Everything is refused that a document could ask to be loaded. Only while a thread compiles a
   schema are files had, and only from who compiles it: the pointer to that is kept where libxml2
   keeps its own for the generic error function, which is a place for each thread. */
static xmlParserInputPtr wirecopy_load_entity(const char *uri, const char *id,
                                              xmlParserCtxtPtr context) {
  struct wirecopy_loading *loading = (struct wirecopy_loading *)xmlGenericErrorContext;
  const unsigned char *bytes = NULL;
  long count = 0;
  (void)id;
  if (loading == NULL || loading->mark != WIRECOPY_LOADING_MARK || uri == NULL) return NULL;
  if (!loading->load(loading->user, uri, &bytes, &count)) return NULL;
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateMem((const char *)bytes, (int)count, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  /* Relative references in it start from here. */
  input->filename = (const char *)xmlStrdup((const xmlChar *)uri);
  return input;
}

/* Lets this thread load files, until it is called with NULL. */
static inline void wirecopy_xml_load_with(struct wirecopy_loading *loading) {
  if (loading != NULL) loading->mark = WIRECOPY_LOADING_MARK;
  xmlSetGenericErrorFunc(loading, wirecopy_say_nothing);
}

/* Once for the process. */
static inline void wirecopy_xml_prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(wirecopy_load_entity);
}

/* libxml2 keeps its generic error function per thread. */
static inline void wirecopy_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, wirecopy_say_nothing);
}

static inline int wirecopy_xml_options(void) {
  return XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES;
}

/* The functions that validate a stream of SAX events under a schema; NULL where there is no memory
   for them. They take the validation context for their user. */
static inline xmlSchemaSAXPlugPtr wirecopy_schema_plug(xmlSchemaValidCtxtPtr context,
                                                       xmlSAXHandlerPtr *functions) {
  void *user = NULL;
  *functions = NULL;
  return xmlSchemaSAXPlug(context, functions, &user);
}

/* Compiles the content model of each element of a DTD, which libxml2 does when it is first needed:
   in a DTD that threads share, that is too late. */
static void wirecopy_dtd_prepare_element(void *element, void *context, const xmlChar *name) {
  xmlElementPtr declared = (xmlElementPtr)element;
  (void)name;
  if (declared->etype == XML_ELEMENT_TYPE_ELEMENT)
    xmlValidBuildContentModel((xmlValidCtxtPtr)context, declared);
}

static inline void wirecopy_dtd_prepare(xmlValidCtxtPtr context, xmlDtdPtr dtd) {
  if (dtd->elements != NULL)
    xmlHashScan((xmlHashTablePtr)dtd->elements, wirecopy_dtd_prepare_element, context);
}

/* The tree of HTML in UTF-8, to be freed, or NULL. */
static inline htmlDocPtr wirecopy_html_read(const char *bytes, int count) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, count);
  if (context == NULL) return NULL;
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  /* Else all below 256 levels is lost. */
  context->options |= XML_PARSE_HUGE;
  /* Else the space between two words in markup of their own is lost. */
  context->sax->ignorableWhitespace = xmlSAX2Characters;
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  htmlDocPtr document = context->myDoc;
  htmlFreeParserCtxt(context);
  return document;
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
