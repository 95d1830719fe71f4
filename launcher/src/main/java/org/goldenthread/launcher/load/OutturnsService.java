package org.goldenthread.launcher.load;

import java.util.List;
import java.util.Optional;
import org.goldenthread.client.outturns.api.OutturnsApi;
import org.goldenthread.client.outturns.api.StatementsApi;
import org.goldenthread.client.outturns.model.CommentaryRequest;
import org.goldenthread.client.outturns.model.ComparatorRequest;
import org.goldenthread.client.outturns.model.InitiativeProgressRequest;
import org.goldenthread.client.outturns.model.OutturnRequest;
import org.goldenthread.client.outturns.model.ServiceSummaryRequest;

/** What directorates submit, through the client generated from the service's contract. */
final class OutturnsService {

  private final Connection connection;
  private final OutturnsApi outturns;
  private final StatementsApi statements;

  OutturnsService(Connection connection) {
    this.connection = connection;
    this.outturns = new OutturnsApi(connection.client());
    this.statements = new StatementsApi(connection.client());
  }

  /** One result for each outturn, in the order given. */
  Answer submit(List<OutturnRequest> batch) {
    return connection.ask(() -> outturns.submitOutturnsWithHttpInfo(batch, null, null));
  }

  Answer compare(Groups.Key key, List<ComparatorRequest> comparators) {
    return connection.ask(
        () ->
            statements.putComparatorsWithHttpInfo(key.period(), key.subject(), comparators, null));
  }

  Answer comment(Groups.Key key, CommentaryRequest commentary) {
    return connection.ask(
        () -> statements.putCommentaryWithHttpInfo(key.period(), key.subject(), commentary));
  }

  Answer progress(Groups.Key key, InitiativeProgressRequest progress) {
    return connection.ask(
        () -> statements.putInitiativeProgressWithHttpInfo(key.period(), key.subject(), progress));
  }

  /** The directorate's summary of the quarter, if there is one. */
  Optional<ServiceSummaryRequest> summary(Groups.Key key) {
    Answer answer =
        connection.ask(
            () -> statements.getServiceSummaryWithHttpInfo(key.subject(), key.period(), null));
    return answer.accepted()
        ? Optional.of(Json.read(answer.body(), ServiceSummaryRequest.class))
        : Optional.empty();
  }

  Answer summarise(Groups.Key key, ServiceSummaryRequest summary) {
    return connection.ask(
        () -> statements.putServiceSummaryWithHttpInfo(key.subject(), key.period(), summary));
  }
}
