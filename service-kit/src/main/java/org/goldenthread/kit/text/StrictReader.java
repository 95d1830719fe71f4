package org.goldenthread.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads bytes as the text that they are said to be, without the mark that spreadsheets put before
 * the first character. Bytes that mean nothing in the encoding are refused with their place, and
 * never replaced: what was lost once cannot be told from what was written.
 */
public final class StrictReader extends Reader {

  private static final int CHUNK = 8192;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer undecoded = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer decoded = CharBuffer.allocate(CHUNK).flip();
  private boolean ended;
  private boolean begun;
  private long line = 1;
  private long column = 1;

  /** Of these bytes in this encoding. */
  public StrictReader(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Fills a part of an array.
   *
   * @throws UnreadableTextException where bytes are no text in the encoding
   */
  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (!decoded.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decodeMore();
    }
    int taken = Math.min(length, decoded.remaining());
    decoded.get(into, from, taken);
    return taken;
  }

  private void decodeMore() throws IOException {
    undecoded.compact();
    int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
    undecoded.position(undecoded.position() + Math.max(count, 0)).flip();
    decoded.clear();
    CoderResult result = decoder.decode(undecoded, decoded, count < 0);
    if (!result.isError() && count < 0) {
      decoder.flush(decoded);
      ended = true;
    }
    decoded.flip();
    skipMark();
    advance();
    if (result.isError()) {
      throw new UnreadableTextException(line, fault(undecoded.get(undecoded.position())));
    }
  }

  private void skipMark() {
    if (!begun && decoded.hasRemaining()) {
      begun = true;
      if (decoded.get(decoded.position()) == BYTE_ORDER_MARK) {
        decoded.get();
      }
    }
  }

  /** Counts the characters that were decoded. */
  private void advance() {
    for (int at = decoded.position(); at < decoded.limit(); at++) {
      column++;
      if (decoded.get(at) == '\n') {
        line++;
        column = 1;
      }
    }
  }

  private String fault(byte octet) {
    return "the byte %02X at column %d is not %s: save the file as UTF-8 (in Excel: CSV UTF-8)%s"
        .formatted(octet, column, decoder.charset().name(), UnreadableTextException.OR_DECLARE);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
