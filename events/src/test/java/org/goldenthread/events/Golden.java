package org.goldenthread.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event as some version of a producer once wrote it. It must decode for ever.
 *
 * @param file {@code outturn-submitted.v1.json}, or {@code outturn-submitted.v1.delayed.json}
 */
record Golden(String file) {

  static Stream<Golden> all() {
    return Published.fileNames("golden").stream().map(Golden::new);
  }

  String topicName() {
    return file.substring(0, file.indexOf('.'));
  }

  Topic topic() {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.topicName().equals(topicName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No topic for the golden file " + file));
  }

  EventSchema schema() {
    return new EventSchema(
        String.join(".", List.of(file.split("\\.", -1)).subList(0, 2)) + ".json");
  }

  JsonNode json() {
    return Published.file("golden/" + file);
  }

  Object decoded() {
    return decode(json());
  }

  Object decode(JsonNode json) {
    return EventJson.read(Published.bytes(json), topic().payload());
  }

  @Override
  public String toString() {
    return file;
  }
}
