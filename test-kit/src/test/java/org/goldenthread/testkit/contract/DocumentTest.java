package org.goldenthread.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String PLAN = "/api/v1/plans/2020-21";
  private static final String JSON = "application/json";

  private final Document document = new Document(yaml());

  @Test
  void shouldAgreeWithWhatIsDeclared() {
    assertThat(faults(get(Set.of("asOf"), 200, JSON, "{\"year\": \"2020-21\"}"))).isEmpty();
  }

  @Test
  void shouldFindAStatusThatIsNotDeclared() {
    assertThat(faults(get(Set.of(), 404, "application/problem+json", "{\"type\": \"urn:gone\"}")))
        .containsExactly("answers 404, which is not declared (gone)");
  }

  @Test
  void shouldFindATypeThatIsNotDeclared() {
    assertThat(faults(get(Set.of(), 200, "text/csv", "year\n")))
        .containsExactly("the answer 200 is of the type text/csv, which is not declared");
  }

  @Test
  void shouldFindAPropertyThatIsNotDeclared() {
    assertThat(faults(get(Set.of(), 200, JSON, "{\"year\": \"2020-21\", \"name\": \"\"}")))
        .singleElement()
        .asString()
        .contains("'name'");
  }

  @Test
  void shouldFindAValueThatTheSchemaForbids() {
    assertThat(faults(get(Set.of(), 200, JSON, "{\"year\": 2020}")))
        .singleElement()
        .asString()
        .contains("/year");
  }

  @Test
  void shouldFindAParameterThatIsTakenAndNotDeclared() {
    assertThat(faults(get(Set.of("page"), 200, JSON, "{\"year\": \"2020-21\"}")))
        .containsExactly("takes the parameter page, which is not declared");
  }

  @Test
  void shouldFindABodyThatIsTakenAndNotDeclared() {
    Exchange put =
        new Exchange(
            "PUT", PLAN, Set.of(), JSON, Optional.of("{\"jahr\": 1}"), 204, "", Optional.empty());

    assertThat(faults(put)).hasSize(2).allMatch(fault -> fault.startsWith("the request"));
  }

  @Test
  void shouldNotHoldWhatIsRefusedAgainstTheRequest() {
    Exchange put =
        new Exchange("PUT", PLAN, Set.of(), JSON, Optional.of("{}"), 400, "", Optional.empty());

    assertThat(faults(put)).isEmpty();
  }

  @Test
  void shouldPreferALiteralPath() {
    assertThat(document.operation("GET", "/api/v1/plans/current").map(Operation::name))
        .contains("GET /api/v1/plans/current");
  }

  private List<String> faults(Exchange exchange) {
    return document.operation(exchange.method(), exchange.path()).orElseThrow().faults(exchange);
  }

  private static Exchange get(Set<String> query, int status, String type, String answer) {
    return new Exchange(
        "GET", PLAN, query, "", Optional.empty(), status, type, Optional.of(answer));
  }

  private static JsonNode yaml() {
    try (InputStream file = DocumentTest.class.getResourceAsStream("/plans.yaml")) {
      return new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
