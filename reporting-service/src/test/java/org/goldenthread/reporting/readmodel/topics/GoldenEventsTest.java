package org.goldenthread.reporting.readmodel.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.OPTIONAL;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.dashboard.DashboardOutcome;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Quarters;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.FactValues;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every example that the published language gives can be kept and read back. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GoldenEventsTest {

  private static final Path FOLDER = Path.of("../events/src/test/resources/golden");

  @Inject ReadModelTables readModel;
  @Inject ViewDashboard viewDashboard;
  @Inject Histories histories;
  @Inject Quarters quarters;
  @Inject FactValues values;

  @BeforeEach
  void receiveEveryExample() throws IOException {
    readModel.clear();
    readModel.apply(examples());
  }

  @Test
  void shouldKeepAnExampleOfEveryTopic() {
    assertThat(readModel.rows().values()).noneMatch(List::isEmpty);
  }

  @Test
  void shouldShowADashboardOfEveryQuarter() {
    assertThat(quarters.withFigures())
        .isNotEmpty()
        .extracting(ReportedQuarter::quarter)
        .extracting(quarter -> viewDashboard.view(new ScopeCode.Corporate(), quarter))
        .allMatch(DashboardOutcome.Shown.class::isInstance);
  }

  @Test
  void shouldShowTheHistoryOfAnIndicator() {
    assertThat(
            histories.of(IndicatorRef.parse("PI.47"), AsOf.NOW).orElseThrow().history().entries())
        .isNotEmpty();
  }

  @Test
  void shouldReadWhatASubmitterSaysOfAFigure() throws IOException {
    String kept = Files.readString(FOLDER.resolve("outturn-submitted.v1.supplementary.json"));

    assertThat(values.read(FactKind.OUTTURN, kept))
        .asInstanceOf(type(Outturn.class))
        .extracting(Outturn::note)
        .asInstanceOf(OPTIONAL)
        .contains("Validated nationally a quarter in arrears");
  }

  private static List<Told> examples() throws IOException {
    List<Told> examples = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.filter(f -> isOf(topic, f)).toList()) {
          Object event = EventJson.read(Files.readAllBytes(file), topic.payload());
          examples.add(new Told(topic, file.getFileName().toString(), event));
        }
      }
    }
    return examples;
  }

  private static boolean isOf(Topic topic, Path file) {
    return file.getFileName().toString().startsWith(topic.topicName() + ".");
  }
}
