package io.github.copydesk.document;

import java.util.Optional;

/** The documents that are read, told by their bytes and not by their names. */
enum Kind {
  PDF("application/pdf", "pdf.PDFParser") {
    @Override
    boolean is(byte[] bytes) {
      return has(bytes, 0, "%PDF-");
    }
  },
  RTF("application/rtf", "microsoft.rtf.RTFParser") {
    @Override
    boolean is(byte[] bytes) {
      return has(bytes, 0, "{\\rtf");
    }
  },
  WORD(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "microsoft.ooxml.OOXMLParser") {
    @Override
    boolean is(byte[] bytes) {
      return has(bytes, 0, ZIP) && holds(bytes, "word/document.xml");
    }
  },
  OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "odf.OpenDocumentParser") {
    @Override
    boolean is(byte[] bytes) {
      // Its type is its first entry, not compressed, so that it stands here.
      return has(bytes, 0, ZIP) && has(bytes, ZIP_NAME, "mimetype" + mediaType());
    }
  },
  MAIL("message/rfc822", "mail.RFC822Parser") {
    @Override
    boolean is(byte[] bytes) {
      return MailHeader.startsWith(bytes);
    }
  };

  private static final String PARSERS = "org.apache.tika.parser.";
  private static final String ZIP = "PK\u0003\u0004";

  /** Where the name of a zip's first entry begins. */
  private static final int ZIP_NAME = 30;

  private final String mediaType;
  private final String parser;

  Kind(String mediaType, String parser) {
    this.mediaType = mediaType;
    this.parser = PARSERS + parser;
  }

  /** The kind of these bytes, if they are a document. */
  static Optional<Kind> of(byte[] bytes) {
    for (Kind kind : values()) {
      if (kind.is(bytes)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  abstract boolean is(byte[] bytes);

  String mediaType() {
    return mediaType;
  }

  /** The class of Tika that reads it. */
  String parser() {
    return parser;
  }

  private static boolean has(byte[] bytes, int from, String wanted) {
    if (from + wanted.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if ((bytes[from + i] & 0xff) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(byte[] bytes, String wanted) {
    for (int i = 0; i + wanted.length() <= bytes.length; i++) {
      if (has(bytes, i, wanted)) {
        return true;
      }
    }
    return false;
  }
}
