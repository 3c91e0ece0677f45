package io.github.copydesk.batch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes web archives, byte by byte, so that nothing of the library under test is in them. */
public final class Warc {
  private final boolean zipped;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private Warc(boolean zipped) {
    this.zipped = zipped;
  }

  /** Uncompressed. */
  public static Warc plain() {
    return new Warc(false);
  }

  /** A gzip member for each record. */
  public static Warc zipped() {
    return new Warc(true);
  }

  /** A page with status 200. */
  public Warc page(String url, String html) {
    return response(url, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", html);
  }

  /** An HTTP response; {@code headers} are lines that end in CR LF. */
  public Warc response(String url, String status, String headers, String body) {
    return response(url, status, headers, body.getBytes(UTF_8));
  }

  public Warc response(String url, String status, String headers, byte[] body) {
    byte[] head = ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(US_ASCII);
    return record("response", url, "application/http; msgtype=response", join(head, body));
  }

  /** Any record. */
  public Warc record(String type, String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-03-05T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:"
            + new java.util.UUID(7, offsets.size())
            + ">\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return raw(join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(US_ASCII)));
  }

  /** Bytes as they are, in a gzip member of their own if the archive has such. */
  public Warc raw(byte[] bytes) {
    offsets.add(out.size());
    out.writeBytes(zipped ? gzip(bytes) : bytes);
    return this;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  /** Where a record starts. */
  public int offset(int record) {
    return offsets.get(record);
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
