package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As many rows as one import may have: they are taken within its time, and told by thing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LargeImportTest {

  private static final int INDICATORS = 1_000;
  private static final int QUARTERS = 49;

  private final Sql sql;
  private final TopicProbe topics;

  LargeImportTest(
      Sql sql, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.sql = sql;
    this.topics = new TopicProbe(bootstrapServers);
  }

  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldTellEachThingOnceHoweverManyRowsItHas() {
    List<String> refs = IntStream.range(0, INDICATORS).mapToObj(it -> "LARGE." + it).toList();
    Map<String, String> files =
        Map.of(
            "indicators.csv",
            "ref,title,unit,polarity\n" + rows(refs, "%s,Title,number,lower\n"),
            "targets.csv",
            IntStream.range(0, QUARTERS)
                .mapToObj(it -> "%d-%02d-Q%d".formatted(2000 + it / 4, 1 + it / 4, 1 + it % 4))
                .map(quarter -> rows(refs, "%s," + quarter + ",5\n"))
                .collect(Collectors.joining("", "ref,period,target\n", "")));

    Response answer = Archives.post(Archives.zip(files));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonPath.from(answer.asString()).getInt("refused")).isZero();
    Awaitility.await()
        .until(
            () ->
                sql.texts("select type from outbox where aggregateid like ?", "LARGE.%").isEmpty());
    assertThat(topics.await("indicator-changed", seen -> true))
        .filteredOn(event -> event.key().startsWith("LARGE."))
        .hasSize(INDICATORS)
        .allMatch(event -> event.value().length > QUARTERS * 10);
  }

  private static String rows(List<String> refs, String row) {
    return refs.stream().map(row::formatted).collect(Collectors.joining());
  }
}
