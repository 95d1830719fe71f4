package org.goldenthread.reporting.data.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.site.rest.Answers;
import org.goldenthread.reporting.site.rest.Links;

/** What data there is to harvest. */
@Path(Links.ROOT + "/catalogue.jsonld")
@PermitAll // It leads to nothing but what is published.
final class CatalogueResource {

  private final Publications publications;
  private final Answers answers;
  private final Optional<String> council;

  CatalogueResource(
      Publications publications,
      Answers answers,
      @ConfigProperty(name = "goldenthread.council.name") Optional<String> council) {
    this.publications = publications;
    this.answers = answers;
    this.council = council;
  }

  @GET
  public Response catalogue() {
    Optional<Instant> modified =
        publications.all().stream().map(Publication::at).max(Instant::compareTo);
    return Response.fromResponse(answers.open(DataCatalogue.of(council, modified)))
        .type("application/ld+json")
        .build();
  }

  /**
   * The published table as an open-data portal harvests it (W3C, Data Catalog Vocabulary, as
   * JSON-LD). Addresses are relative to the one that the catalogue is read from.
   *
   * @param publisher empty where nobody said whose data it is
   */
  record DataCatalogue(
      @JsonProperty("@context") Map<String, String> context,
      @JsonProperty("@type") String type,
      @JsonProperty("dct:title") String title,
      @JsonProperty("dct:publisher") Optional<Map<String, String>> publisher,
      @JsonProperty("dcat:dataset") List<Dataset> datasets) {

    private static final Map<String, String> CONTEXT =
        Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/");

    /**
     * The catalogue.
     *
     * @param council its name
     * @param modified when a report was last published
     */
    static DataCatalogue of(Optional<String> council, Optional<Instant> modified) {
      return new DataCatalogue(
          CONTEXT,
          "dcat:Catalog",
          "Council performance",
          council.map(name -> Map.of("@type", "foaf:Agent", "foaf:name", name)),
          List.of(Dataset.of(modified)));
    }

    /** The table. */
    record Dataset(
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("dct:title") String title,
        @JsonProperty("dct:description") String description,
        @JsonProperty("dct:modified") Optional<Instant> modified,
        @JsonProperty("dct:accrualPeriodicity") Reference accrued,
        @JsonProperty("dcat:distribution") List<Distribution> distributions) {

      private static Dataset of(Optional<Instant> modified) {
        return new Dataset(
            Links.ROOT + "/data",
            "dcat:Dataset",
            TableMetadata.OF_THE_TABLE.title(),
            "What the council's performance reports showed of each indicator and quarter when they"
                + " were published",
            modified,
            new Reference("http://publications.europa.eu/resource/authority/frequency/QUARTERLY"),
            Stream.of(TableFormat.values()).map(Distribution::of).toList());
      }
    }

    /** A form of it. */
    record Distribution(
        @JsonProperty("@type") String type,
        @JsonProperty("dcat:downloadURL") Reference address,
        @JsonProperty("dcat:mediaType") Reference mediaType,
        @JsonProperty("dct:conformsTo") Reference described) {

      private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

      private static Distribution of(TableFormat format) {
        return new Distribution(
            "dcat:Distribution",
            new Reference("%s/data.%s?view=published".formatted(Links.ROOT, format.extension())),
            new Reference(MEDIA_TYPES + format.bareMediaType()),
            new Reference(Links.ROOT + "/data.csv-metadata.json"));
      }
    }

    /** Something that has an address. */
    record Reference(@JsonProperty("@id") String id) {}
  }
}
