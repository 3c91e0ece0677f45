package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Tells the character set of bytes by the letters that it makes of them. */
final class CharsetGuess {
  /** In the order of their share of the web, since the first of equals is taken. */
  private static final List<Charset> CANDIDATES =
      List.of(
              "windows-1252",
              "windows-1251",
              "windows-31j",
              "GB18030",
              "x-windows-949",
              "EUC-JP",
              "ISO-8859-2",
              "windows-1250",
              "Big5-HKSCS",
              "windows-1254",
              "windows-1256",
              "windows-1253",
              "ISO-8859-7",
              "windows-1255",
              "x-windows-874",
              "windows-1257",
              "KOI8-U",
              "KOI8-R",
              "ISO-8859-15",
              "ISO-8859-5",
              "ISO-8859-6",
              "ISO-8859-8",
              "IBM866",
              "x-MacRoman",
              "x-MacUkraine",
              "windows-1258")
          .stream()
          .map(CharsetLabels::java)
          .flatMap(Optional::stream)
          .toList();

  /** Bytes of text that are looked at. */
  private static final int SAMPLE = 8 << 10;

  /** From here on a text is one of a language; measured on generated pages, see CharsetTable. */
  private static final double FITS = 0.5;

  /** What a guess must reach to go before a label. */
  private static final double SURE = 0.8;

  /** How far it must be ahead of the label. */
  private static final double AHEAD = 0.5;

  private static final byte ESCAPE = 0x1B;

  private final byte[] sample;

  /** A guess at bytes that are no UTF-8. */
  CharsetGuess(byte[] bytes, int length) {
    sample = sample(bytes, length);
  }

  /** The set that fits best, if one fits. */
  Optional<Charset> best() {
    return best(FITS);
  }

  /** The set that fits, if the label does not. */
  Optional<Charset> against(Charset label) {
    double labelled = fit(label);
    return labelled >= FITS ? Optional.empty() : best(Math.max(SURE, labelled + AHEAD));
  }

  private Optional<Charset> best(double least) {
    Charset best = null;
    double most = least;
    for (Charset candidate : CANDIDATES) {
      double fit = fit(candidate);
      if (fit > most) {
        most = fit;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private double fit(Charset charset) {
    return Alphabets.fit(new String(sample, charset));
  }

  /** Whether bytes that look like ASCII are Japanese of old: an escape switches to two bytes. */
  static boolean isEscaped(byte[] bytes, int length) {
    int end = length - 2;
    for (int i = Utf8.indexOf(ESCAPE, bytes, 0, end);
        i < end;
        i = Utf8.indexOf(ESCAPE, bytes, i + 1, end)) {
      if (bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /** Texts between tags that are not all ASCII. In none of the sets is {@code <} a second byte. */
  private static byte[] sample(byte[] bytes, int length) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int from = 0;
    while (from < length && sample.size() < SAMPLE) {
      int to = from;
      boolean foreign = false;
      while (to < length && bytes[to] != '<') {
        foreign |= bytes[to] < 0;
        to++;
      }
      if (foreign) {
        sample.write(bytes, from, Math.min(to - from, SAMPLE - sample.size()));
        sample.writeBytes(" ".getBytes(ISO_8859_1));
      }
      from = to;
      while (from < length && bytes[from] != '>') {
        from++;
      }
      from++;
    }
    return sample.toByteArray();
  }
}
