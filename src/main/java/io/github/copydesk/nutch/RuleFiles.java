package io.github.copydesk.nutch;

import io.github.copydesk.Options;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** The rule files that {@code copydesk.rules} names, from Nutch's conf folder. */
final class RuleFiles {
  private RuleFiles() {}

  /**
   * Reads them, in UTF-8.
   *
   * @throws IOException if there is none of that name or it cannot be read
   */
  static List<Options.RuleText> read(Configuration conf) throws IOException {
    List<Options.RuleText> rules = new ArrayList<>();
    for (String name : Property.RULES.list(conf)) {
      rules.add(new Options.RuleText(name.substring(name.lastIndexOf('/') + 1), text(conf, name)));
    }
    return rules;
  }

  private static String text(Configuration conf, String name) throws IOException {
    try (InputStream in = conf.getConfResourceAsInputStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            Property.RULES.key() + ": no file '" + name + "' in Nutch's conf folder");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
