package org.goldenthread.reporting.data.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.reporting.data.DataColumn;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What the table says of its columns, to programs and to people. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TableMetadataTest {

  @Test
  void shouldDescribeItsColumnsToAnyone() {
    given()
        .get("/api/v1/data.csv-metadata.json")
        .then()
        .statusCode(200)
        .contentType("application/csvm+json")
        .body("url", is("data.csv"))
        .body("tableSchema.columns.name", is(DataColumn.headers()))
        .body("tableSchema.columns.find { it.name == 'value' }.datatype", is("decimal"))
        .body(
            "tableSchema.primaryKey",
            is(List.of("reference", "quarter", "period", "breakdown", "category")));
  }

  @Test
  void shouldOfferWhatIsPublishedToOpenDataPortals() {
    given()
        .get("/api/v1/catalogue.jsonld")
        .then()
        .statusCode(200)
        .contentType("application/ld+json")
        .body("'@type'", is("dcat:Catalog"))
        .body(
            "'dcat:dataset'[0].'dcat:distribution'.'dcat:downloadURL'.'@id'",
            is(
                List.of(
                    "/api/v1/data.csv?view=published",
                    "/api/v1/data.jsonl?view=published",
                    "/api/v1/data.parquet?view=published",
                    "/api/v1/data.xlsx?view=published")));
  }

  @Test
  void shouldSayTheSameInTheDocuments() throws IOException {
    String dictionary =
        Arrays.stream(DataColumn.values())
            .map(
                column ->
                    "| `%s` | %s | %s |"
                        .formatted(
                            column.header(),
                            column.type().name().toLowerCase(Locale.ROOT),
                            column.meaning()))
            .collect(Collectors.joining("\n"));

    assertThat(Files.readString(Path.of("..", "docs", "integrate", "analyse.md")))
        .contains(dictionary);
  }
}
