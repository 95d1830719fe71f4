package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document says of every topic what the code does with it. */
class AsyncApiTest {

  private static final JsonNode DOCUMENT = Published.asyncApi();

  @Test
  void shouldBeOfTheVersionThatItIsWrittenFor() {
    assertThat(DOCUMENT.path("asyncapi").textValue()).isEqualTo("3.0.0");
  }

  @Test
  void shouldReferOnlyToWhatIsThere() {
    assertThat(DOCUMENT.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(
                        reference.startsWith("#")
                            ? DOCUMENT.at(reference.substring(1)).isObject()
                            : Published.isPublished(reference))
                    .as(reference)
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void shouldCarryTheTopicsEventWithItsSchema(Topic topic) {
    JsonNode message = onlyMessageOf(topic.topicName());

    assertThat(message.at("/headers/properties/ce_type/const").textValue())
        .isEqualTo(topic.eventType());
    assertThat(message.at("/payload/schema/$ref").textValue())
        .isEqualTo("schemas/" + EventSchema.of(topic).file());
    assertThat(message.at("/traits/0/$ref").textValue())
        .isEqualTo("#/components/messageTraits/cloudEvent");
    assertThat(resolve(message.at("/bindings/kafka/key")).path("type").textValue())
        .isEqualTo("string");
  }

  @ParameterizedTest
  @EnumSource
  void shouldBeKeptAsTheTopicIs(Topic topic) {
    JsonNode channel = channel(topic.topicName());
    String policy =
        switch (topic.kept()) {
          case LATEST_PER_KEY -> "compact";
          case FOR_EVER -> "delete";
        };

    assertThat(channel.path("address").textValue()).isEqualTo(topic.topicName());
    assertThat(
            resolve(channel.get("bindings"))
                .at("/kafka/topicConfiguration/cleanup.policy/0")
                .textValue())
        .isEqualTo(policy);
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveOneProducer(Topic topic) {
    assertThat(services("send", topic.topicName())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void shouldReachReportingOrComeFromIt(Topic topic) {
    assertThat(List.of(services("send", topic.topicName()), services("receive", topic.topicName())))
        .anySatisfy(services -> assertThat(services).contains("reporting-service"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldLetEveryConsumerRefuseARecord(Topic topic) {
    assertThat(channel(topic.deadLetterName()).path("address").textValue())
        .isEqualTo(topic.deadLetterName());
    assertThat(onlyMessageOf(topic.deadLetterName()))
        .isEqualTo(DOCUMENT.at("/components/messages/deadLetter"));
    assertThat(services("send", topic.deadLetterName()))
        .isEqualTo(services("receive", topic.topicName()));
  }

  @Test
  void shouldDemandTheHeadersOfACloudEvent() {
    assertThat(DOCUMENT.at("/components/messageTraits/cloudEvent/headers/required").valueStream())
        .extracting(JsonNode::textValue)
        .containsExactly(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "content-type");
  }

  @Test
  void shouldSayWhoRefusedARecordAndWhereItWas() {
    assertThat(DOCUMENT.at("/components/messages/deadLetter/headers/required").valueStream())
        .extracting(JsonNode::textValue)
        .containsExactly(
            "dead-letter-reason",
            "dead-letter-consumer",
            "dead-letter-topic",
            "dead-letter-partition",
            "dead-letter-offset");
  }

  private static JsonNode channel(String name) {
    return DOCUMENT.path("channels").path(name);
  }

  private static JsonNode onlyMessageOf(String channel) {
    List<JsonNode> messages = channel(channel).path("messages").valueStream().toList();
    assertThat(messages).hasSize(1);
    return resolve(messages.getFirst());
  }

  private static List<String> services(String action, String channel) {
    return DOCUMENT
        .path("operations")
        .valueStream()
        .filter(operation -> operation.path("action").textValue().equals(action))
        .filter(
            operation -> operation.at("/channel/$ref").textValue().equals("#/channels/" + channel))
        .flatMap(operation -> operation.path("tags").valueStream())
        .map(tag -> tag.path("name").textValue())
        .toList();
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? DOCUMENT.at(node.get("$ref").textValue().substring(1)) : node;
  }
}
