package org.goldenthread.reporting.scorecard.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.ServiceSummary;

/** How what reports are made of is sent where it is sent as it is. */
@Singleton
final class Shapes implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .addMixIn(Commentary.class, WithoutAuthor.class)
        .addMixIn(Finding.class, WithoutSubject.class)
        .addMixIn(Note.class, Coded.class)
        .addMixIn(Outturn.Supplementary.class, Displayed.class)
        .addMixIn(ServiceSummary.WorkforceMetric.class, Displayed.class)
        .registerModule(new SimpleModule().addSerializer(new RowSerializer(mapper)));
  }

  @JsonIgnoreProperties("submittedBy")
  interface WithoutAuthor {}

  @JsonIgnoreProperties({"subjectKind", "subject", "changedBy", "open"})
  interface WithoutSubject {}

  interface Coded {
    @JsonProperty("code")
    Note.Kind kind();
  }

  interface Displayed {
    @JsonProperty
    String display();
  }
}
