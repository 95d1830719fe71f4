package org.goldenthread.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MigrationsTest {

  @Inject Flyway flyway;

  @ConfigProperty(name = "quarkus.flyway.out-of-order")
  boolean outOfOrder;

  @ConfigProperty(name = "quarkus.flyway.ignore-migration-patterns")
  String[] ignored;

  @Test
  void shouldGrowBelowThoseThatAServiceHasAppliedAlready(@TempDir Path folder) throws IOException {
    write(folder, "V0_001__kit.sql");
    write(folder, "V1_001__service.sql");
    migrate(folder, "growing");
    write(folder, "V0_002__kit_later.sql");

    assertThat(migrate(folder, "growing")).isEqualTo(1);
  }

  @Test
  void shouldLetTheVersionBeforeStartAgain(@TempDir Path folder) throws IOException {
    write(folder, "V0_001__kit.sql");
    write(folder, "V0_002__kit_later.sql");
    write(folder, "V1_001__service.sql");
    write(folder, "V1_002__service_later.sql");
    migrate(folder, "returning");
    Files.delete(folder.resolve("V0_002__kit_later.sql"));
    Files.delete(folder.resolve("V1_002__service_later.sql"));

    assertThat(migrate(folder, "returning")).isZero();
  }

  @Test
  void shouldNotWaitForLongForATableThatIsHeld(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("V1_001__held.sql"), "alter table public.seen add column more int;");
    DataSource database = flyway.getConfiguration().getDataSource();
    try (Connection holder = database.getConnection()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("select count(*) from seen");

      assertThatThrownBy(() -> migrate(folder, "held")).hasMessageContaining("lock timeout");

      holder.rollback();
    }
  }

  private int migrate(Path folder, String schema) {
    return Flyway.configure()
        .initSql(flyway.getConfiguration().getInitSql().replace("5s", "200ms"))
        .dataSource(flyway.getConfiguration().getDataSource())
        .schemas(schema)
        .locations("filesystem:" + folder)
        .outOfOrder(outOfOrder)
        .ignoreMigrationPatterns(ignored)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private static void write(Path folder, String name) throws IOException {
    String table = name.replaceAll("V|\\.sql", "").toLowerCase(java.util.Locale.ROOT);
    Files.writeString(folder.resolve(name), "create table t%s (x int);".formatted(table));
  }
}
