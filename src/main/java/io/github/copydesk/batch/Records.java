package io.github.copydesk.batch;

import io.github.copydesk.Input;
import io.github.copydesk.batch.Item.Passing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Tells the records that hold a page from the others (ISO 28500:2017, section 6). */
final class Records {
  /** Room for an HTTP header; the largest that servers send is 32 KB. */
  private static final int HEADER = 1 << 16;

  /** Chunk sizes and a poor compression make a payload longer than it is; by an eighth, at most. */
  private static final int ENCODING_SHARE = 8;

  private static final List<String> TEXT =
      List.of("text/html", "application/xhtml+xml", "text/plain", "application/vnd.wap.xhtml+xml");

  private final int most;

  Records(int most) {
    this.most = most;
  }

  /** The record's item; reads as much of its content as is needed. */
  Item item(WarcRecord record, long offset) throws IOException {
    if (record instanceof WarcRevisit) {
      return new Item.Passed(offset, Passing.REVISIT);
    }
    if (record instanceof WarcResponse response) {
      return response(response, offset);
    }
    if (record instanceof WarcConversion || record instanceof WarcResource) {
      return plain((WarcTargetRecord) record, offset);
    }
    return new Item.Passed(offset, Passing.OTHER);
  }

  private Item response(WarcResponse record, long offset) throws IOException {
    if (!isHttp(record)) {
      return new Item.Passed(offset, Passing.OTHER);
    }
    InputStream in = record.body().stream();
    byte[] head = in.readNBytes(HEADER);
    HttpResponse http = Payload.parse(head);
    if (http.status() < 200 || http.status() > 299) {
      return new Item.Passed(offset, Passing.ERROR);
    }
    Optional<String> type = http.headers().first("Content-Type");
    Optional<String> base = type.map(Records::base).filter(Records::isTelling);
    if (!base.or(() -> identified(record)).map(TEXT::contains).orElse(true)) {
      return new Item.Passed(offset, Passing.NOT_TEXT);
    }
    byte[] block = rest(head, in, HEADER + most + most / ENCODING_SHARE);
    return page(record, offset, new Content(type, Input.Kind.AUTO, block, true));
  }

  private Item plain(WarcTargetRecord record, long offset) throws IOException {
    Optional<String> type = record.headers().first("Content-Type");
    if (!type.map(Records::base).map(TEXT::contains).orElse(false)) {
      return new Item.Passed(offset, Passing.NOT_TEXT);
    }
    byte[] block = record.body().stream().readNBytes(most);
    if (record instanceof WarcConversion && base(type.get()).equals("text/plain")) {
      // Common Crawl's WET files are UTF-8 and do not say so.
      Optional<String> utf8 = Optional.of("text/plain; charset=utf-8");
      return page(record, offset, new Content(utf8, Input.Kind.TEXT, block, false));
    }
    return page(record, offset, new Content(type, Input.Kind.AUTO, block, false));
  }

  private static Item page(WarcTargetRecord record, long offset, Content content) {
    Capture capture =
        new Capture(
            Optional.ofNullable(record.target()),
            day(record),
            content.type(),
            content.kind(),
            content.block(),
            content.http());
    return new Item.Page(offset, capture);
  }

  private static boolean isHttp(WarcResponse record) {
    // ARC records state the payload's type instead.
    String target = record.target() == null ? "" : record.target().toLowerCase(Locale.ROOT);
    return target.startsWith("http:") || target.startsWith("https:");
  }

  private static byte[] rest(byte[] head, InputStream in, int limit) throws IOException {
    if (head.length < HEADER) {
      return head;
    }
    return new SequenceInputStream(new ByteArrayInputStream(head), in).readNBytes(limit);
  }

  private static Optional<LocalDate> day(WarcRecord record) {
    try {
      return Optional.ofNullable(record.date())
          .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeException | IllegalArgumentException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> identified(WarcTargetRecord record) {
    return record.headers().first("WARC-Identified-Payload-Type").map(Records::base);
  }

  private static boolean isTelling(String base) {
    return !base.isEmpty() && !base.equals("application/octet-stream") && base.contains("/");
  }

  private static String base(String type) {
    int semicolon = type.indexOf(';');
    String base = semicolon < 0 ? type : type.substring(0, semicolon);
    return base.strip().toLowerCase(Locale.ROOT);
  }

  /** What a record holds. */
  private record Content(Optional<String> type, Input.Kind kind, byte[] block, boolean http) {}
}
