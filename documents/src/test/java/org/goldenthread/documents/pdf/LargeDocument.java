package org.goldenthread.documents.pdf;

import java.util.Arrays;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.SampleDocument;
import org.goldenthread.documents.format.Format;

/** Makes files of a large document, in a process that has little memory. */
final class LargeDocument {

  private LargeDocument() {}

  /** How many chapters of how many rows it has, and which files are made. */
  public static void main(String[] arguments) {
    Document document =
        SampleDocument.large(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    Arrays.stream(arguments).skip(2).forEach(format -> Format.valueOf(format).write(document));
  }
}
