package org.goldenthread.reporting.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.Test;

class SchemeViewTest {

  private static final SeriesScheme TSM =
      new SeriesScheme(
          "TSM",
          "Tenant Satisfaction Measures",
          Optional.of("Regulator of Social Housing"),
          Optional.of("every year"),
          List.of(
              new SeriesScheme.Code("RP02 (1)", "Repairs in time"),
              new SeriesScheme.Code("TP01", "Overall satisfaction")));

  private static CatalogueEntry measure(String ref, String... officialCodes) {
    return new CatalogueEntry(
        IndicatorRef.parse(ref),
        ref,
        "Repairs",
        List.of(officialCodes),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void shouldListCodesTheMeasuresThatFeedThemAndThoseWithoutOne() {
    SchemeView view =
        SchemeView.of(
                List.of(TSM),
                List.of(
                    measure("RP02 (1)", "TSM RP02 (1)", "TSM CH01"), measure("PI.1", "NI TP01")))
            .getFirst();

    assertThat(view.published()).isEqualTo("Regulator of Social Housing, every year");
    assertThat(view.codes())
        .extracting(SchemeView.CodeView::code)
        .containsExactly("RP02 (1)", "TP01", "CH01");
    assertThat(view.codes().getFirst().measures())
        .containsExactly(
            new SchemeView.MeasureView("RP02 (1)", "Repairs", "/indicators/RP.2%281%29"));
    assertThat(view.codes().get(1).measures()).isEmpty();
    assertThat(view.summary()).isEqualTo("3 codes, 1 without a measure.");
  }
}
