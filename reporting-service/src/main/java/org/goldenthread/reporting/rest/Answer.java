package org.goldenthread.reporting.rest;

import jakarta.ws.rs.core.EntityTag;
import org.goldenthread.kit.http.EntityTags;

/** An answer that is ready to be sent: its bytes and the tag that tells whether they changed. */
final class Answer {

  private final byte[] json;
  private final EntityTag tag;

  /** Takes the bytes over: nobody may change them afterwards. */
  Answer(byte[] json) {
    this.json = json;
    this.tag = EntityTags.ofContent(json);
  }

  byte[] json() {
    return json;
  }

  EntityTag tag() {
    return tag;
  }
}
