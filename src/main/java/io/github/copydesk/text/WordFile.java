package io.github.copydesk.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists that ship beside a class. */
public final class WordFile {
  private WordFile() {}

  /**
   * A line that says something.
   *
   * @param number in the file, from 1
   * @param text without white space around it; no comment, not empty
   */
  public record Line(int number, String text) {}

  /**
   * The lines of a resource, without comments ({@code #}) and empty lines.
   *
   * @param owner the class beside which the resource stands
   * @param name its file name
   * @throws IllegalStateException if it is missing
   */
  public static List<Line> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 1;
      for (String text = reader.readLine(); text != null; text = reader.readLine(), number++) {
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(new Line(number, text.strip()));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
