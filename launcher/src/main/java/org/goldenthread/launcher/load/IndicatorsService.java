package org.goldenthread.launcher.load;

import java.util.Optional;
import org.goldenthread.client.indicators.api.CouncilPlansApi;
import org.goldenthread.client.indicators.api.DirectoratesApi;
import org.goldenthread.client.indicators.api.IndicatorsApi;
import org.goldenthread.client.indicators.api.InitiativesApi;
import org.goldenthread.client.indicators.model.CouncilPlan;
import org.goldenthread.client.indicators.model.CouncilPlanRequest;
import org.goldenthread.client.indicators.model.DefinitionRequest;
import org.goldenthread.client.indicators.model.DirectorateRequest;
import org.goldenthread.client.indicators.model.InitiativeRequest;
import org.goldenthread.client.indicators.model.TargetRequest;

/** The plan and what is measured, through the client generated from the service's contract. */
final class IndicatorsService {

  private final Connection connection;
  private final CouncilPlansApi plans;
  private final DirectoratesApi directorates;
  private final IndicatorsApi indicators;
  private final InitiativesApi initiatives;

  IndicatorsService(Connection connection) {
    this.connection = connection;
    this.plans = new CouncilPlansApi(connection.client());
    this.directorates = new DirectoratesApi(connection.client());
    this.indicators = new IndicatorsApi(connection.client());
    this.initiatives = new InitiativesApi(connection.client());
  }

  /** The plan as it now is, if there is one. */
  Optional<CouncilPlan> plan(String code) {
    Answer answer = connection.ask(() -> plans.getCouncilPlanWithHttpInfo(code, null, null));
    return answer.accepted()
        ? Optional.of(Json.read(answer.body(), CouncilPlan.class))
        : Optional.empty();
  }

  Answer adopt(String code, CouncilPlanRequest plan) {
    return connection.ask(() -> plans.putCouncilPlanWithHttpInfo(code, plan));
  }

  Answer name(String directorate, DirectorateRequest name) {
    return connection.ask(() -> directorates.putDirectorateWithHttpInfo(directorate, name));
  }

  /** The indicator with all its definitions, or 404. */
  Answer indicator(String ref) {
    return connection.ask(() -> indicators.getIndicatorWithHttpInfo(ref, null));
  }

  Answer define(String ref, String fromQuarter, DefinitionRequest definition) {
    return connection.ask(() -> indicators.putDefinitionWithHttpInfo(fromQuarter, ref, definition));
  }

  Answer setTarget(String ref, String period, TargetRequest target) {
    return connection.ask(() -> indicators.putTargetWithHttpInfo(period, ref, target));
  }

  Answer register(String initiative, InitiativeRequest registered) {
    return connection.ask(() -> initiatives.putInitiativeWithHttpInfo(initiative, registered));
  }
}
