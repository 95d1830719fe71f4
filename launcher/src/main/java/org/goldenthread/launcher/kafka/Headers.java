package org.goldenthread.launcher.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What stands in the headers of a record. */
final class Headers {

  private Headers() {}

  /** The last of this name as text; a hyphen if there is none. */
  static String text(ConsumerRecord<?, ?> event, String name) {
    Header header = event.headers().lastHeader(name);
    return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
