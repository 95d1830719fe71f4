package org.goldenthread.kit.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.goldenthread.kit.time.Background;

/**
 * The outbox of a service that publishes nothing itself, since Debezium follows the log of its
 * database: an event stands there from its commit on, so that its row can go.
 */
@ApplicationScoped
class FollowedOutbox {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final String DROP =
      "delete from outbox where appended < now() - ? * interval '1 millisecond'";

  private final DataSource database;

  FollowedOutbox(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent event, OutboxSettings settings, Background background) {
    settings.dropAfter().ifPresent(age -> start(age, settings, background));
  }

  private void start(Duration age, OutboxSettings settings, Background background) {
    if (settings.relay()) {
      throw new IllegalStateException(
          "goldenthread.outbox.drop-after deletes events that nobody has published, where the"
              + " service is to publish them: set goldenthread.outbox.relay=false with it, in every"
              + " instance.");
    }
    background.every(PAUSE, () -> drop(age));
  }

  /** Deletes what was appended so long ago. */
  void drop(Duration age) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DROP)) {
      delete.setLong(1, age.toMillis());
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Old events were not deleted from the outbox", e);
    }
  }
}
