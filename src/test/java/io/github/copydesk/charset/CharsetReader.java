package io.github.copydesk.charset;

import io.github.copydesk.page.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jsoup.Jsoup;

/** Who reads the bytes. */
enum CharsetReader {
  COPYDESK {
    private final Decoder decoder = new Decoder();

    @Override
    String read(byte[] bytes, Optional<String> contentType) {
      return decoder.decode(bytes, bytes.length, contentType).text();
    }
  },
  /** The chain of Tika's own parsers: meta, Mozilla's statistics, ICU's; then the header. */
  TIKA {
    private final EncodingDetector detector =
        new CompositeEncodingDetector(
            java.util.List.of(
                new HtmlEncodingDetector(),
                new UniversalEncodingDetector(),
                new Icu4jEncodingDetector()));

    @Override
    String read(byte[] bytes, Optional<String> contentType) throws IOException {
      Metadata metadata = new Metadata();
      contentType.ifPresent(type -> metadata.set(Metadata.CONTENT_TYPE, type));
      try (AutoDetectReader reader =
          new AutoDetectReader(new ByteArrayInputStream(bytes), metadata, detector)) {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
      } catch (TikaException e) {
        throw new IOException(e);
      }
    }
  },
  /** With the header's charset if Java has it. */
  JSOUP {
    @Override
    String read(byte[] bytes, Optional<String> contentType) throws IOException {
      String name = contentType.map(type -> type.substring(type.indexOf('=') + 1)).orElse(null);
      return Jsoup.parse(new ByteArrayInputStream(bytes), name, "").text();
    }
  };

  abstract String read(byte[] bytes, Optional<String> contentType) throws IOException;

  /** Whether the sentences come out as they were written. */
  boolean reads(CharsetCase page) {
    try {
      return read(page.bytes(), page.contentType()).contains(page.text());
    } catch (IOException | RuntimeException unread) {
      return false;
    }
  }
}
