package org.goldenthread.documents.pdf;

import org.goldenthread.documents.SampleDocument;
import org.goldenthread.documents.format.Format;

/** Makes the files of a large document, in a process that has little memory. */
final class LargeDocument {

  private LargeDocument() {}

  public static void main(String[] arguments) {
    for (Format format : Format.values()) {
      format.write(SampleDocument.large(3, 150));
    }
  }
}
