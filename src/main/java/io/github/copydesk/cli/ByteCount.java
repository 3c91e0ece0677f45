package io.github.copydesk.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes: {@code 500000}, {@code 800k}, {@code 16M}. */
final class ByteCount implements ITypeConverter<Integer> {
  private static final int KILO = 10;
  private static final int MEGA = 20;

  @Override
  public Integer convert(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    int shift = text.endsWith("k") ? KILO : text.endsWith("m") ? MEGA : 0;
    String digits = shift == 0 ? text : text.substring(0, text.length() - 1);
    try {
      long bytes = Math.multiplyExact(Long.parseLong(digits), 1L << shift);
      // One more is read, to see whether there is more.
      if (bytes >= 1 && bytes < Integer.MAX_VALUE / 2) {
        return (int) bytes;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong(value);
    }
    throw wrong(value);
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is no number of bytes from 1 to 1023M, such as 500000, 800k or 16M");
  }
}
