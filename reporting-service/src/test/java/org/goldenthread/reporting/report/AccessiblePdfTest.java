package org.goldenthread.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.goldenthread.reporting.fixture.CommitteeEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The sample reports by the rules of PDF/UA-1. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessiblePdfTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(List.of(CommitteeEvents.scrutiny(1, SampleReport.DEFINED_AT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corporate/2020-21-Q2.pdf",
        "directorates/CCS/2020-21-Q2.pdf",
        "committees/SCRUTINY/2020-21-Q2.pdf"
      })
  void shouldBreakNoRule(String report) throws Exception {
    byte[] pdf =
        given()
            .auth()
            .oauth2(Tokens.of("viewer"))
            .get("/api/v1/reports/" + report)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(violations(pdf)).isEmpty();
  }

  private static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .toList();
    }
  }
}
