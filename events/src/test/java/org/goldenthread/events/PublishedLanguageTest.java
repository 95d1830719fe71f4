package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every topic is published whole, and nothing is published that no topic has. */
class PublishedLanguageTest {

  @Test
  void shouldHaveASchemaForEachTopic() {
    assertThat(Published.fileNames("schemas"))
        .containsAll(EventSchema.all().map(EventSchema::file).toList());
  }

  @Test
  void shouldHaveNoSchemaWithoutATopic() {
    assertThat(Published.fileNames("schemas"))
        .allSatisfy(file -> assertThat(new Golden(file).topicName()).isIn(topicNames()));
  }

  @Test
  void shouldHaveAGoldenFileForEachSchema() {
    assertThat(Golden.all().map(Golden::file)).containsAll(Published.fileNames("schemas"));
  }

  @Test
  void shouldHaveNoGoldenFileWithoutASchema() {
    assertThat(Golden.all().map(golden -> golden.schema().file()).toList())
        .isSubsetOf(Published.fileNames("schemas"));
  }

  @Test
  void shouldHaveAChannelForEachTopicAndItsDeadLettersAndNoOther() {
    JsonNode channels = Published.asyncApi().get("channels");

    assertThat(channels.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .toList());
  }

  private static List<String> topicNames() {
    return Stream.of(Topic.values()).map(Topic::topicName).toList();
  }
}
