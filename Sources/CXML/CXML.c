#include "CXML.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  imacs_xml_listener listener;
  void *context;
  xmlParserCtxtPtr parser;
} imacs_xml;

static void begin(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaces, const xmlChar **names, int count, int defaulted,
                  const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespaces, (void)names, (void)defaulted;
  imacs_xml *xml = data;
  xml->listener.begin(xml->context, name, count, attributes);
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  imacs_xml *xml = data;
  xml->listener.end(xml->context, name);
}

static void text(void *data, const xmlChar *bytes, int count) {
  imacs_xml *xml = data;
  xml->listener.text(xml->context, bytes, count);
}

static void document_type(void *data, const xmlChar *name, const xmlChar *external,
                          const xmlChar *system) {
  (void)name, (void)external, (void)system;
  imacs_xml *xml = data;
  xml->listener.document_type(xml->context);
}

void *imacs_xml_open(imacs_xml_listener listener, void *context) {
  imacs_xml *xml = malloc(sizeof *xml);
  if (!xml) return NULL;
  xml->listener = listener;
  xml->context = context;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = begin;
  handler.endElementNs = end;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.internalSubset = document_type;
  xml->parser = xmlCreatePushParserCtxt(&handler, xml, NULL, 0, NULL);
  if (!xml->parser) {
    free(xml);
    return NULL;
  }
  // Without NOENT libxml2 hands over an "&amp;" in an attribute as "&#38;".
  // There is nothing else to replace: a document type, the only place that
  // could declare entities, ends the reading.
  xmlCtxtUseOptions(xml->parser, XML_PARSE_NONET | XML_PARSE_NOENT);
  return xml;
}

int imacs_xml_feed(void *parser, const unsigned char *bytes, int count, int last) {
  imacs_xml *xml = parser;
  return xmlParseChunk(xml->parser, (const char *)bytes, count, last);
}

int imacs_xml_is_well_formed(void *parser) {
  imacs_xml *xml = parser;
  return xml->parser->wellFormed;
}

void imacs_xml_stop(void *parser) {
  imacs_xml *xml = parser;
  xmlStopParser(xml->parser);
}

void imacs_xml_close(void *parser) {
  imacs_xml *xml = parser;
  xmlFreeParserCtxt(xml->parser);
  free(xml);
}
