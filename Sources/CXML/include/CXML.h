#ifndef IMACS_CXML_H
#define IMACS_CXML_H

// libxml2's SAX2 parser behind a header of our own: its own headers bring in
// ICU's, which clash with the ICU inside Foundation.

/// Hears a document being read. Attributes come as five pointers each: local
/// name, prefix, URI, start and end of the value.
typedef struct {
  void (*begin)(void *context, const unsigned char *name, int count,
                const unsigned char **attributes);
  void (*end)(void *context, const unsigned char *name);
  void (*text)(void *context, const unsigned char *bytes, int count);
  void (*document_type)(void *context);
} imacs_xml_listener;

/// Opens a push parser that fetches nothing; NULL when memory is out.
void *imacs_xml_open(imacs_xml_listener listener, void *context);

/// Reads the next bytes; 0 while all is well. `last` ends the document. An
/// element of more than a thousand attributes counts as not well formed.
int imacs_xml_feed(void *parser, const unsigned char *bytes, int count, int last);

/// Is what was read so far well formed?
int imacs_xml_is_well_formed(void *parser);

/// Stops reading.
void imacs_xml_stop(void *parser);

void imacs_xml_close(void *parser);

#endif
