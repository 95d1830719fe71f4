package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.scorecard.web.RowView;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.reporting.search.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference is printed as people write it, and found so; addresses have the canonical form. */
class WrittenReferenceTest {

  private static final An REPAIRS =
      An.indicator("RP.2(1)")
          .definition(Definitions.writtenAs("RP02 (1)", "TSM RP02 (1)", "NI 158"));

  @Test
  void shouldBePrintedAsItIsWritten() {
    RowView row = RowView.of(List.of(Report.row(REPAIRS)), Report.corporate(REPAIRS)).getFirst();

    assertThat(row.reference()).isEqualTo("RP02 (1)");
    assertThat(row.print().name().marked()).startsWith("RP02 (1) ");
    assertThat(row.path()).isEqualTo("/indicators/RP.2%281%29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RP02 (1)", "rp.2(1)", "rp02", "ni 158", "tsm"})
  void shouldBeFoundAsItIsWrittenAndByItsOfficialCodes(String question) {
    List<CatalogueEntry> entries = List.of(CatalogueEntry.of(Report.row(REPAIRS)));

    assertThat(found(entries, question)).isEqualTo(entries);
    assertThat(found(entries, "NI 159")).isEmpty();
  }

  private static List<CatalogueEntry> found(List<CatalogueEntry> entries, String question) {
    return CatalogueEntry.found(
        entries, question, new Synonyms(Optional.empty()).question(question));
  }
}
