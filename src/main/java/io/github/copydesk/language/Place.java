package io.github.copydesk.language;

import java.util.Locale;

/** Where on the page a rule holds. The caller knows where a block stands and has to ask. */
public enum Place {
  /** Everywhere. */
  ANYWHERE,
  /** Before the first or after the last paragraph of the body. */
  EDGE,
  /** After the last paragraph of the body. */
  END;

  /** The name in rule files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
