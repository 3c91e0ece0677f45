package io.github.copydesk.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Passes JSON on to an {@link Appendable}. U+2028 and U+2029, which can stand in its strings only,
 * end a line for some readers of JSON lines and are escaped: they differ in their last bit.
 */
final class AppendableWriter extends Writer {
  private static final char LINE_END = '\u2028';

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if ((chars[i] & ~1) == LINE_END) {
        pass(chars, start, i);
        out.append(chars[i] == LINE_END ? "\\u2028" : "\\u2029");
        start = i + 1;
      }
    }
    pass(chars, start, from + length);
  }

  private void pass(char[] chars, int from, int to) throws IOException {
    if (out instanceof StringBuilder builder) {
      builder.append(chars, from, to - from);
    } else if (out instanceof Writer writer) {
      writer.write(chars, from, to - from);
    } else {
      out.append(CharBuffer.wrap(chars, from, to - from));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
