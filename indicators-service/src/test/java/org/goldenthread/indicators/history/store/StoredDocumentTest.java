package org.goldenthread.indicators.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.kit.json.DocumentJson;
import org.junit.jupiter.api.Test;

/** History that were written once must be readable for ever: these are never edited. */
class StoredDocumentTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Test
  void shouldReadAPlanFromBeforePrioritiesWereRenamed() {
    String stored =
        """
        {"code": "2019-22", "name": "Council Plan", "firstYear": "2019-20",
         "lastYear": "2021-22", "scoringPolicy": "three-level",
         "priorities": [{"code": "ONE", "name": "One Council",
           "objectives": [{"code": "A", "title": "First"}]}]}\
        """;

    CouncilPlan plan = DocumentJson.read(stored, CouncilPlan.class);

    assertThat(plan.priorities().getFirst().names())
        .containsExactly(new Name(Optional.empty(), "One Council"));
    assertThat(plan.policyChanges()).isEmpty();
  }

  @Test
  void shouldReadAPlanWithRenamedPrioritiesAndChangesOfPolicy() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"code": "2019-22", "name": "Council Plan", "firstYear": "2019-20",
         "lastYear": "2021-22", "scoringPolicy": "three-level",
         "priorities": [{"code": "ONE", "name": "One", "names": [{"name": "One Council"},
             {"effectiveFrom": "2021-22-Q1", "name": "One"}],
           "objectives": [{"code": "A", "title": "First"}]}],
         "policyChanges": [{"fromQuarter": "2021-22-Q1", "scoringPolicy": "three-level-2022"}]}\
        """,
        CouncilPlan.class);
  }

  @Test
  void shouldReadADirectorateThatHasEnded() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"code": "CS", "names": [{"name": "Childrens Services"}], "lastQuarter": "2023-24-Q4",
         "successors": ["CF", "ED"]}\
        """,
        Directorate.class);
  }

  @Test
  void shouldReadADirectorateFromBeforeDirectoratesEnded() {
    String stored =
        """
        {"code": "CS", "names": [{"name": "Childrens Services"},
          {"effectiveFrom": "2021-22-Q1", "name": "Children's Services"}]}\
        """;

    Directorate directorate = DocumentJson.read(stored, Directorate.class);

    assertThat(directorate.names()).hasSize(2);
    assertThat(directorate.lastQuarter()).isEmpty();
    assertThat(directorate.successors()).isEmpty();
  }

  @Test
  void shouldReadACommittee() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"code": "SCRUTINY", "name": "Scrutiny Committee", "directorates": ["CS"],
         "priorities": ["SAFE"], "introduction": "For December.",
         "recommendations": ["Note it"]}\
        """,
        Committee.class);
  }

  @Test
  void shouldReadABreakdown() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"code": "WARD", "name": "Ward", "kind": "GROUPS", "categories": [
          {"code": "ABBEY", "name": "Abbey", "from": "2019-20-Q1", "to": "2021-22-Q4"}]}\
        """,
        Breakdown.class);
  }

  @Test
  void shouldReadAPolicy() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"code": "four-level", "name": "Four levels",
         "bands": [{"code": "a", "symbol": "★", "label": "A", "above": 1.50},
           {"code": "b", "symbol": "●", "label": "B", "atLeast": 0},
           {"code": "c", "symbol": "▲", "label": "C"}],
         "defaultTolerance": {"kind": "PERCENT", "value": 5.0},
         "shortTermTrend": {"compareWith": "PREVIOUS_QUARTER_SAME_YEAR", "deadBandPercent": 0,
           "cumulative": "QUARTER_ONLY"},
         "annualTrend": {"deadBandPercent": 2},
         "initiativeStatuses": [{"code": "GOOD", "symbol": "✓", "label": "Good"}]}\
        """,
        ScoringPolicy.class);
  }

  @Test
  void shouldReadAnInitiative() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"ref": "YP1a", "title": "Improve outcomes", "priority": "YP", "objective": "One",
         "directorate": "DCS", "leadRole": "Head of Schools",
         "milestones": [{"title": "Published", "dueDate": "2012-09-30"}]}\
        """,
        Initiative.class);
  }

  @Test
  void shouldReadADefinition() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"fromQuarter": "2020-21-Q1", "title": "Working days lost", "description": "Per post",
         "unit": "DAYS", "displayDecimals": 2, "displayScale": 1, "polarity": "LOWER_IS_BETTER",
         "directorate": "CS", "priority": "ONE", "cumulative": true, "reportingLag": 1,
         "toleranceOverride": {"kind": "ABSOLUTE", "value": 0.50}, "dataSource": "Payroll",
         "ownerRole": "Head of People", "informationOnly": true, "comparabilityBreak": "Amended",
         "firstQuarter": "2020-21-Q3", "lastQuarter": "2024-25-Q4", "replaces": "PI.46"}\
        """,
        Definition.class);
  }

  @Test
  void shouldReadADefinitionWithWhatEveryDefinitionHas() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"fromQuarter": "2020-21-Q1", "title": "Working days lost", "polarity": "NEUTRAL",
         "cumulative": false, "reportingLag": 0, "informationOnly": false}\
        """,
        Definition.class);
  }

  @Test
  void shouldReadADefinitionThatIsNotOfAQuarter() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"fromQuarter": "2020-21-Q1", "title": "Satisfaction", "polarity": "NEUTRAL",
         "cumulative": false, "reportingLag": 0, "informationOnly": false, "frequency": "EVERY",
         "everyYears": 2, "firstYear": "2019-20", "reportedIn": 3, "formula": "PI.1 + PI.2",
         "totalSubmitted": true, "breakdowns": ["WARD"], "suppressBelow": 5,
         "references": [{"scheme": "ASCOF", "code": "2B(1)"}]}\
        """,
        Definition.class);
  }

  @Test
  void shouldReadAMonthlyDefinition() throws JsonProcessingException {
    shouldReadAndWrite(
        """
        {"fromQuarter": "2020-21-Q1", "title": "Applications", "polarity": "NEUTRAL",
         "cumulative": false, "reportingLag": 0, "informationOnly": false,
         "frequency": "MONTHLY", "monthlyToQuarter": "WEIGHTED_MEAN"}\
        """,
        Definition.class);
  }

  @Test
  void shouldPassOverFieldsOfALaterVersion() {
    String later = "{\"title\": \"Surveys\", \"dueDate\": \"2020-09-30\", \"colour\": \"red\"}";

    assertThat(DocumentJson.read(later, Initiative.Milestone.class).title()).isEqualTo("Surveys");
  }

  private static void shouldReadAndWrite(String stored, Class<?> type)
      throws JsonProcessingException {
    Object read = DocumentJson.read(stored, type);

    assertThat(JSON.readTree(DocumentJson.write(read))).isEqualTo(JSON.readTree(stored));
  }
}
