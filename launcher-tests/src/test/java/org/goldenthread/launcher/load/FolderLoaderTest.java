package org.goldenthread.launcher.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goldenthread.launcher.ports.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent where and what is made of the answers; the system tests load real folders. */
class FolderLoaderTest {

  private static final String NO_FILE =
      """
      {"type": "urn:golden-thread:problem:no-known-file", "detail": "The zip has none of the files"}
      """;
  private static final String NOTHING = "{\"rows\": [], \"passedOver\": []}";
  private static final String ONE_ROW =
      """
      {"rows": [{"file": "outturns.csv", "row": 2, "result": "CREATED", "errors": []}],
       "awaited": [], "passedOver": ["indicators.csv", "notes.csv"]}
      """;

  @TempDir private Path folder;
  private FakeServices services;

  @BeforeEach
  void start() throws IOException {
    services = new FakeServices();
    for (String file : List.of("outturns.csv", "indicators.csv", "notes.csv", "expected_x.csv")) {
      Files.writeString(folder.resolve(file), "ref\n");
    }
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void shouldSendOneZipToEachAsTheBearerOfTheToken() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 200, NOTHING)
        .answering(FakeServices.SUBMISSION, 200, ONE_ROW);

    assertThat(services.load(folder)).isEqualTo(new LoadReport(1, List.of(), List.of(), List.of()));
    assertThat(services.requests().stream().map(FakeServices.Request::path))
        .containsExactly(FakeServices.REHEARSAL, FakeServices.REFERENCE, FakeServices.SUBMISSION);
    assertThat(services.requests())
        .allSatisfy(it -> assertThat(it.authorization()).isEqualTo("Bearer the-token"))
        .allSatisfy(
            it ->
                assertThat(it.files())
                    .containsExactly("indicators.csv", "notes.csv", "outturns.csv"));
  }

  @Test
  void shouldSayWhyWhatIsSignedOffChanges() {
    services
        .answering(FakeServices.REHEARSAL, 200, NOTHING)
        .answering(FakeServices.REFERENCE + "&revisionReason=Agreed+%26+minuted", 200, NOTHING);

    assertThat(services.load(folder, "Agreed & minuted").refused()).isEmpty();
  }

  @Test
  void shouldListWhatEitherServiceRefusesOnce() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(
            FakeServices.REFERENCE,
            200,
            """
            {"rows": [
              {"file": "indicators.csv", "row": 3, "result": "REFUSED",
               "errors": [{"column": "polarity", "detail": "'up' is none of them"}]},
              {"file": "indicators.csv", "row": 2, "result": "CREATED", "key": "PI.1",
               "notes": ["450 was read as 450,000: its unit counts thousands"]},
              {"file": "activities.csv", "row": 2, "result": "REFUSED",
               "errors": [{"column": "", "detail": "The row is too short"}]}],
             "passedOver": [{"file": "notes.csv", "reason": "Nothing is read"},
               {"file": "outturns.csv", "reason": "It is taken in elsewhere"}]}
            """)
        .answering(
            FakeServices.SUBMISSION,
            200,
            """
            {"rows": [
              {"file": "activities.csv", "row": 2, "result": "REFUSED",
               "errors": [{"column": "ref", "detail": "There is no such thing"}]},
              {"file": "activities.csv", "row": 3, "result": "REFUSED", "errors": []}],
             "awaited": []}
            """);

    LoadReport report = services.load(folder);

    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.refused().stream().map(LoadReport.RefusedRow::toString))
        .containsExactly(
            "indicators.csv line 3: polarity: 'up' is none of them",
            "activities.csv line 2: The row is too short",
            "activities.csv line 3: another row of the same was refused");
    assertThat(report.notes())
        .containsExactly(
            "indicators.csv line 2: 450 was read as 450,000: its unit counts thousands");
    assertThat(report.unread()).containsExactly("notes.csv");
  }

  @Test
  void shouldWaitUntilWhatWasJustDefinedIsKnown() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 200, told("PI.1", 2))
        .answering(FakeServices.SUBMISSION, 200, awaiting("PI.1", 1))
        .answering(FakeServices.SUBMISSION, 200, awaiting("PI.1", 1))
        .answering(FakeServices.SUBMISSION, 200, ONE_ROW);

    assertThat(services.load(folder).refused()).isEmpty();
    assertThat(services.requests()).hasSize(2 + 3);
  }

  @Test
  void shouldTryOnceMoreAndNotWaitWhereAllIsKnownThatWasTold() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 200, told("WARD", 2))
        .answering(FakeServices.SUBMISSION, 200, awaiting("WARD", 2));

    assertThat(services.load(folder).refused()).hasSize(1);
    assertThat(services.requests()).hasSize(2 + 2);
  }

  @Test
  void shouldNotWaitForWhatWasNotTaken() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 200, NOTHING)
        .answering(FakeServices.SUBMISSION, 200, awaiting("PI.404", 0));

    assertThat(services.load(folder).refused()).hasSize(1);
    assertThat(services.requests()).hasSize(3);
  }

  @Test
  void shouldSendNothingOfAFolderWithAFileThatCannotBeRead() {
    services.answering(
        FakeServices.REHEARSAL,
        400,
        """
        {"type": "urn:golden-thread:problem:invalid-request", "detail": "outturns.csv, line 1: no",
         "errors": [{"pointer": "/outturns.csv", "detail": "outturns.csv, line 1: no"}]}
        """);

    assertThatThrownBy(() -> services.load(folder))
        .isInstanceOf(LoadingStopped.class)
        .hasMessage("outturns.csv, line 1: no");
    assertThat(services.requests()).hasSize(1);
  }

  @Test
  void shouldRefuseAFolderWithoutAnyFileOfAReport() {
    services
        .answering(FakeServices.REHEARSAL, 400, NO_FILE)
        .answering(FakeServices.REFERENCE, 400, NO_FILE);

    assertThatThrownBy(() -> services.load(folder))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("holds none of the files of a report");
  }

  @Test
  void shouldTakeAFolderOfOneService() {
    services
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 400, NO_FILE)
        .answering(FakeServices.SUBMISSION, 200, ONE_ROW);

    assertThat(services.load(folder).rows()).isEqualTo(1);
  }

  @Test
  void shouldWaitWhileAServiceIsBusy() {
    services
        .answering(FakeServices.REHEARSAL, 503, "")
        .answering(FakeServices.REHEARSAL, 200, ONE_ROW)
        .answering(FakeServices.REFERENCE, 200, NOTHING)
        .answering(FakeServices.SUBMISSION, 200, ONE_ROW);

    assertThat(services.load(folder).refused()).isEmpty();
  }

  @Test
  void shouldStopWhenAServiceDoesNotAnswer() {
    URI nobody = URI.create("http://127.0.0.1:" + FreePort.find());
    FolderLoader loader =
        new FolderLoader(
            new FolderLoader.Destination(nobody, nobody, "the-token"),
            LoadProgress.silent(),
            Duration.ofSeconds(1));

    assertThatThrownBy(() -> loader.load(folder))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("does not answer");
  }

  private static String told(String code, int revision) {
    return """
    {"rows": [{"file": "indicators.csv", "row": 2, "result": "CREATED", "key": "%s",
      "revision": %d}]}
    """
        .formatted(code, revision);
  }

  private static String awaiting(String code, int heard) {
    return """
    {"rows": [{"file": "outturns.csv", "row": 2, "result": "REFUSED",
      "errors": [{"column": "ref", "detail": "There is no such indicator"}]}],
     "awaited": ["%1$s"], "heard": {"%1$s": %2$d}}
    """
        .formatted(code, heard);
  }
}
