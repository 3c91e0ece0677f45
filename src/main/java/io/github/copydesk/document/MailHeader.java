package io.github.copydesk.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Set;

/** Tells a mail from a text by the header (RFC 5322, section 2.2). */
final class MailHeader {
  /** How much of a mail is looked at; servers add some kilobytes on the way. */
  private static final int LOOK = 1 << 16;

  /** Fields that programs write. A memo may begin with From and Subject, and is a text. */
  private static final Set<String> MACHINE =
      Set.of("message-id", "mime-version", "received", "return-path", "dkim-signature");

  private MailHeader() {}

  /** Whether the bytes begin with the header of a mail. */
  static boolean startsWith(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOK), ISO_8859_1);
    boolean from = false;
    boolean machine = false;
    for (int start = 0; start < head.length(); ) {
      int end = head.indexOf('\n', start);
      String line = head.substring(start, end < 0 ? head.length() : end);
      if (line.isBlank()) {
        return from && machine;
      }
      boolean folded = start > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      String name = name(line);
      if (!folded && name.isEmpty()) {
        return false;
      }
      from |= !folded && name.equals("from");
      machine |= !folded && MACHINE.contains(name);
      start = end < 0 ? head.length() : end + 1;
    }
    return from && machine;
  }

  /** The field's name in lower case, or "" if the line is no field. */
  private static String name(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      if (line.charAt(i) <= ' ' || line.charAt(i) > '~') {
        return "";
      }
    }
    return colon < 1 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
  }
}
