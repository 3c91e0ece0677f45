package io.github.copydesk.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/** What bytes are, by Apache Tika: the only class that knows it. Asked only when bytes are odd. */
final class Sniffer {
  /** How many bytes the charset statistics read; more changes no result and costs time. */
  private static final int SAMPLE = 64 << 10;

  /** The character set that statistics over the bytes suggest. */
  Optional<Charset> charset(byte[] bytes, int length) {
    int sample = Math.min(length, SAMPLE);
    try (InputStream in = new ByteArrayInputStream(bytes, 0, sample)) {
      Charset charset = new UniversalEncodingDetector().detect(in, new Metadata());
      if (charset == null) {
        in.reset();
        charset = new Icu4jEncodingDetector().detect(in, new Metadata());
      }
      return Optional.ofNullable(charset).flatMap(found -> CharsetLabels.named(found.name()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The media type by the first bytes: {@code image/png}. */
  String mediaType(byte[] bytes, int length) {
    try (InputStream in = new ByteArrayInputStream(bytes, 0, Math.min(length, SAMPLE))) {
      return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
