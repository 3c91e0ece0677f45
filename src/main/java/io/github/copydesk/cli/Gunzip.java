package io.github.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip (RFC 1952) up to a number of bytes, all members. The JDK's stream calls itself once
 * for each empty member, so a small hostile file overflows its stack; this one loops. As gzip does,
 * it ignores what follows the last member.
 */
final class Gunzip {
  static final int FIRST = 0x1f;
  static final int SECOND = 0x8b;
  private static final int DEFLATE = 8;

  /** Header bytes after magic and method: flags, time, extra flags, system. */
  private static final int TIME_AND_SYSTEM = 6;

  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /** Largest number of bytes that are given back to the stream. */
  static final int BUFFER = 1 << 16;

  private final PushbackInputStream in;
  private final int most;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final byte[] packed = new byte[BUFFER];
  private final byte[] plain = new byte[BUFFER];
  private int fed;

  private Gunzip(PushbackInputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * The unpacked bytes.
   *
   * @param most largest number of bytes to return; what is beyond stays unread and unchecked
   * @throws IOException if the data end early or are damaged
   */
  static byte[] read(PushbackInputStream in, int most) throws IOException {
    try {
      return new Gunzip(in, most).members();
    } catch (EOFException e) {
      throw new IOException("truncated gzip", e);
    } catch (DataFormatException e) {
      throw new IOException("damaged gzip", e);
    }
  }

  private byte[] members() throws IOException, DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      while (out.size() < most && header()) {
        inflater.reset();
        member(inflater);
      }
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  /** Reads a member's header; false when no member follows. */
  private boolean header() throws IOException {
    if (in.read() != FIRST || in.read() != SECOND) {
      return false;
    }
    if (octet() != DEFLATE) {
      throw new IOException("damaged gzip");
    }
    int flags = octet();
    in.skipNBytes(TIME_AND_SYSTEM);
    if ((flags & EXTRA) != 0) {
      in.skipNBytes(octet() | octet() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      in.skipNBytes(2);
    }
    return true;
  }

  private void member(Inflater inflater) throws IOException, DataFormatException {
    CRC32 crc = new CRC32();
    while (!inflater.finished()) {
      int count = inflater.inflate(plain, 0, Math.min(plain.length, most - out.size()));
      out.write(plain, 0, count);
      crc.update(plain, 0, count);
      if (out.size() == most && !inflater.finished()) {
        return;
      }
      if (count == 0 && inflater.needsInput()) {
        feed(inflater);
      } else if (count == 0 && inflater.needsDictionary()) {
        throw new DataFormatException("preset dictionary");
      }
    }
    trailer(inflater, crc);
  }

  private void feed(Inflater inflater) throws IOException {
    fed = in.read(packed);
    if (fed < 0) {
      throw new EOFException();
    }
    inflater.setInput(packed, 0, fed);
  }

  /** Gives back what was read too far and compares sum and size. */
  private void trailer(Inflater inflater, CRC32 crc) throws IOException {
    int rest = inflater.getRemaining();
    in.unread(packed, fed - rest, rest);
    if (number() != (int) crc.getValue() || number() != (int) inflater.getBytesWritten()) {
      throw new IOException("damaged gzip");
    }
  }

  /** 32 bits, least byte first. */
  private int number() throws IOException {
    return octet() | octet() << 8 | octet() << 16 | octet() << 24;
  }

  private void skipText() throws IOException {
    while (octet() != 0) {
      continue;
    }
  }

  private int octet() throws IOException {
    int octet = in.read();
    if (octet < 0) {
      throw new EOFException();
    }
    return octet;
  }
}
