package org.goldenthread.documents.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * A PDF that is written object by object, so that none has to be held: streams as they are, all
 * other objects packed into streams of a few hundred, and at the end where each of them lies.
 */
final class PdfObjects implements AutoCloseable {

  private static final int MOST_PACKED = 200;
  private static final int ENTRY = 1 + Long.BYTES + Short.BYTES;
  private static final byte AT_PLACE = 1;
  private static final byte PACKED = 2;

  private final Path file;
  private final OutputStream out;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final StringBuilder packedPlaces = new StringBuilder();
  private byte[] entries = new byte[ENTRY];
  private int packedCount;
  private int container;
  private long length;
  private int next = 1;

  PdfObjects() throws IOException {
    file = Files.createTempFile("report", ".pdf");
    out = new BufferedOutputStream(Files.newOutputStream(file));
    put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** How the references in an object are written. */
  interface References {
    /** The number that the object has in this file. */
    int number(COSObject reference);
  }

  /** Keeps so many numbers, the first of which is told. */
  int reserve(int count) {
    int first = next;
    next += count;
    return first;
  }

  /** Writes an object; of a stream the bytes as they are, packed or not. */
  void write(int number, COSBase object, References references) throws IOException {
    if (object instanceof COSStream stream) {
      try (var bytes = stream.createRawInputStream()) {
        write(number, stream, bytes.readAllBytes(), false, references);
      }
      return;
    }
    if (packedCount == 0) {
      container = reserve(1);
    }
    enter(number, PACKED, container, packedCount++);
    packedPlaces.append(number).append(' ').append(packed.size()).append(' ');
    put(object, packed, references);
    packed.write('\n');
    if (packedCount == MOST_PACKED) {
      pack();
    }
  }

  /**
   * Ends the file.
   *
   * @param trailer what its last dictionary says of the document
   */
  byte[] end(COSDictionary trailer, References references) throws IOException {
    if (packedCount > 0) {
      pack();
    }
    int number = reserve(1);
    long start = length;
    enter(number, AT_PLACE, start, 0);
    COSDictionary last = new COSDictionary(trailer);
    last.setItem(COSName.TYPE, COSName.XREF);
    last.setInt(COSName.SIZE, next);
    last.setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, Long.BYTES, Short.BYTES)));
    write(number, last, Arrays.copyOf(entries, next * ENTRY), true, references);
    put("startxref\n%d\n%%%%EOF\n".formatted(start).getBytes(StandardCharsets.US_ASCII));
    out.close();
    return Files.readAllBytes(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }

  private void pack() throws IOException {
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.TYPE, COSName.OBJ_STM);
    all.setInt(COSName.N, packedCount);
    byte[] places = packedPlaces.toString().getBytes(StandardCharsets.US_ASCII);
    all.setInt(COSName.FIRST, places.length);
    ByteArrayOutputStream content = new ByteArrayOutputStream(places.length + packed.size());
    content.write(places);
    packed.writeTo(content);
    write(container, all, content.toByteArray(), true, _ -> 0);
    packed.reset();
    packedPlaces.setLength(0);
    packedCount = 0;
  }

  private void write(
      int number, COSDictionary dictionary, byte[] bytes, boolean toPack, References references)
      throws IOException {
    byte[] stored = bytes;
    if (toPack) {
      ByteArrayOutputStream smaller = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(smaller)) {
        deflater.write(bytes);
      }
      stored = smaller.toByteArray();
      dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
    enter(number, AT_PLACE, length, 0);
    dictionary.setInt(COSName.LENGTH, stored.length);
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.write("%d 0 obj\n".formatted(number).getBytes(StandardCharsets.US_ASCII));
    dictionary(dictionary, object, references);
    object.write("\nstream\n".getBytes(StandardCharsets.US_ASCII));
    object.write(stored);
    object.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    put(object.toByteArray());
  }

  private void enter(int number, byte kind, long place, int index) {
    if (entries.length < (number + 1) * ENTRY) {
      entries = Arrays.copyOf(entries, 2 * (number + 1) * ENTRY);
    }
    ByteBuffer.wrap(entries, number * ENTRY, ENTRY)
        .put(kind)
        .putLong(place)
        .putShort((short) index);
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    length += bytes.length;
  }

  private static void put(COSBase value, ByteArrayOutputStream to, References references)
      throws IOException {
    switch (value) {
      case COSObject reference ->
          to.write((references.number(reference) + " 0 R").getBytes(StandardCharsets.US_ASCII));
      case COSDictionary dictionary -> dictionary(dictionary, to, references);
      case COSArray array -> array(array, to, references);
      case COSName name -> name.writePDF(to);
      case COSString text -> COSWriter.writeString(text, to);
      case COSInteger number -> number.writePDF(to);
      case COSFloat number -> number.writePDF(to);
      case COSBoolean truth -> truth.writePDF(to);
      default -> to.write("null".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void array(COSArray array, ByteArrayOutputStream to, References references)
      throws IOException {
    to.write('[');
    for (int i = 0; i < array.size(); i++) {
      put(array.get(i), to, references);
      to.write(' ');
    }
    to.write(']');
  }

  private static void dictionary(
      COSDictionary dictionary, ByteArrayOutputStream to, References references)
      throws IOException {
    to.write("<<".getBytes(StandardCharsets.US_ASCII));
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(to);
      to.write(' ');
      put(entry.getValue(), to, references);
    }
    to.write(">>".getBytes(StandardCharsets.US_ASCII));
  }
}
