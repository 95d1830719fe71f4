package org.goldenthread.kit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * What CloudEvents 1.0 says about an event in binary mode: in the record's headers, the payload
 * alone in its value.
 *
 * @param id the same when the same event is sent again
 * @param source the service: {@code urn:golden-thread:outturns-service}, unless it is told
 *     otherwise
 * @param subject what it is about: the record's key
 * @param time when it happened
 */
public record CloudEvent(UUID id, String type, String source, String subject, Instant time) {

  private static final Pattern TYPE = Pattern.compile("org\\.goldenthread\\.(.+)\\.(v\\d+)");

  /** The headers, with the names of CloudEvents' Kafka binding. */
  public List<Header> headers() {
    return List.of(
        header("ce_specversion", "1.0"),
        header("ce_id", id.toString()),
        header("ce_type", type),
        header("ce_source", source),
        header("ce_subject", subject),
        header("ce_time", time.toString()),
        header("ce_dataschema", TYPE.matcher(type).replaceFirst("urn:golden-thread:schema:$1:$2")),
        header("content-type", "application/json"));
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
