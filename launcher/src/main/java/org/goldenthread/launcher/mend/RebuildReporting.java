package org.goldenthread.launcher.mend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.EventTopic;
import org.goldenthread.launcher.kafka.TopicAdmin;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.launcher.process.Part;

/**
 * Has a second reporting-service read every topic from its beginning, beside the one that answers:
 * what the read model lacks is added to it, what it has stays as it is. Then what follows from the
 * facts is made again in one transaction, so that readers see the one or the other.
 */
public final class RebuildReporting {

  private static final String CONSUMER = "reporting-service-rebuild";
  private static final List<String> READ =
      Stream.of(EventTopic.values()).map(EventTopic::topic).toList();

  /** The row is locked by whoever adds facts; the next version lets no answer be remembered. */
  private static final List<String> SWITCH_OVER =
      List.of(
          "select version from read_model for update",
          "select point_to_current_facts()",
          """
          update scores_read as known set scores =
            (select count(*) from fact where kind = 'SCORE' and fact.partition = known.partition)
          """,
          "update read_model set version = version + 1");

  private final Settings settings;
  private final Progress progress;
  private final String broker;
  private final Database database;

  /** Of a running system. */
  public RebuildReporting(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    Parts parts = Parts.of(settings);
    this.broker = parts.kafka().bootstrapServers();
    this.database = new Database(parts.postgresql(), ServiceName.REPORTING.id());
  }

  /** What it would do. */
  public String plan() {
    return "Would read %,d events again beside the running service, which knows %,d."
        .formatted(new Awaiting(broker, progress).events(READ), facts());
  }

  /**
   * Returns when the read model is made again.
   *
   * @return how many facts were added that it lacked, and those that came meanwhile
   */
  public long run() {
    long before = facts();
    TopicAdmin admin = new TopicAdmin(broker);
    admin.forget(CONSUMER);
    readBeside();
    admin.forget(CONSUMER);
    progress.say("Switching over.");
    database.run(SWITCH_OVER);
    return facts() - before;
  }

  private void readBeside() {
    Part second =
        Parts.service(
            settings,
            ServiceName.REPORTING,
            CONSUMER,
            Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(FreePort.find()),
                Parts.MANAGEMENT_PORT,
                Integer.toString(FreePort.find()),
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                CONSUMER));
    second.start();
    try {
      new Awaiting(broker, progress).untilRead(CONSUMER, () -> READ);
    } finally {
      second.stop();
    }
  }

  private long facts() {
    return database.all("select count(*) from fact", row -> row.getLong(1)).getFirst();
  }
}
