package io.github.copydesk.text;

/**
 * A half-open range of code points in a text.
 *
 * @param start first code point, from 0
 * @param end the code point after the last one; at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }
}
