package org.goldenthread.reporting.site.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.reporting.publication.FrozenFile;
import org.goldenthread.reporting.publication.ReportFile;

/**
 * An answer that is ready to be sent: its bytes and the tag that tells whether they changed.
 *
 * @param bytes taken over: nobody may change them afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are sent, never compared.
record Answer(byte[] bytes, EntityTag tag, String mediaType) {

  static Answer json(byte[] bytes) {
    return new Answer(bytes, EntityTags.ofContent(bytes), MediaType.APPLICATION_JSON);
  }

  static Answer table(byte[] bytes) {
    return new Answer(bytes, EntityTags.ofContent(bytes), RowsAsCsv.TYPE);
  }

  static Answer of(ReportFile file) {
    return new Answer(file.content(), EntityTags.ofContent(file.content()), file.mediaType());
  }

  static Answer frozen(FrozenFile file) {
    return new Answer(file.content(), new EntityTag(file.sha256(), true), file.mediaType());
  }

  /** What it takes in memory, as far as it differs from others. */
  int length() {
    return bytes.length;
  }
}
