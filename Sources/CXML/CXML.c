#include "CXML.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

/// Where in the markup the next byte stands, as far as start tags must be told
/// from everything else.
typedef enum { TEXT, OPENED, TAG, QUOTED, COMMENT, CDATA, INSTRUCTION } place;

typedef struct {
  imacs_xml_listener listener;
  void *context;
  xmlParserCtxtPtr parser;
  place place;
  unsigned char quote;
  unsigned char head[8];
  int head_count;
  unsigned char before[2];
  int attributes;
} imacs_xml;

/// libxml2 compares each attribute of an element with all others before
/// anybody hears of them; no part of a workbook has more than a few dozen.
enum { MOST_ATTRIBUTES = 1000 };

/// Counts the attributes of each start tag; 0 when one has too many.
static int count_attributes(imacs_xml *xml, const unsigned char *bytes, int count) {
  for (int i = 0; i < count; i++) {
    unsigned char byte = bytes[i];
    switch (xml->place) {
      case TEXT:
        if (byte == '<') {
          xml->place = OPENED;
          xml->head_count = 0;
        }
        break;
      case OPENED:
        // "!--" and "![CDATA[" tell what it is; "?" and a name do at once.
        xml->head[xml->head_count++] = byte;
        xml->before[0] = xml->before[1] = 0;
        if (xml->head[0] == '?') {
          xml->place = INSTRUCTION;
        } else if (xml->head[0] != '!') {
          xml->place = byte == '>' ? TEXT : TAG;
          xml->attributes = 0;
        } else if (xml->head_count == 3 && memcmp(xml->head, "!--", 3) == 0) {
          xml->place = COMMENT;
        } else if (xml->head_count == 8) {
          xml->place = memcmp(xml->head, "![CDATA[", 8) == 0 ? CDATA : TEXT;
        } else if (byte == '>') {
          xml->place = TEXT;
        }
        break;
      case TAG:
        if (byte == '>') {
          xml->place = TEXT;
        } else if (byte == '"' || byte == '\'') {
          xml->place = QUOTED;
          xml->quote = byte;
        } else if (byte == '=' && ++xml->attributes > MOST_ATTRIBUTES) {
          return 0;
        }
        break;
      case QUOTED:
        if (byte == xml->quote) xml->place = TAG;
        break;
      case COMMENT:
      case CDATA:
      case INSTRUCTION:
        if (byte == '>') {
          int is_end = xml->place == INSTRUCTION
                           ? xml->before[1] == '?'
                           : xml->before[0] == xml->before[1] &&
                                 xml->before[1] == (xml->place == COMMENT ? '-' : ']');
          if (is_end) xml->place = TEXT;
        }
        xml->before[0] = xml->before[1];
        xml->before[1] = byte;
        break;
    }
  }
  return 1;
}

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
  imacs_xml *xml = calloc(1, sizeof *xml);
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
  if (!count_attributes(xml, bytes, count)) {
    xml->parser->wellFormed = 0;
    xmlStopParser(xml->parser);
    return -1;
  }
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
