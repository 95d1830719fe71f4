package org.goldenthread.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PatienceTest {

  @Test
  void shouldWaitOutWhatTheDatabaseSaysOfItself() {
    assertThat(Patience.isPassing(new IllegalStateException(new SQLException("lost", "08006"))))
        .isTrue();
    assertThat(Patience.isPassing(new IllegalStateException(new SQLException("lock", "55P03"))))
        .isTrue();
    assertThat(Patience.isPassing(new IllegalStateException(new SQLException("no connection"))))
        .isTrue();
  }

  @Test
  void shouldWaitOutATransactionThatEndedForNoReasonThatIsTold() {
    assertThat(Patience.isPassing(new QuarkusTransactionException(new RollbackException())))
        .isTrue();
  }

  @Test
  void shouldFindTheReasonThatWasSuppressed() {
    RollbackException rollback = new RollbackException();
    rollback.addSuppressed(new SQLException("a number out of range", "22003"));

    assertThat(Patience.isPassing(new QuarkusTransactionException(rollback))).isFalse();
  }

  @Test
  void shouldNotWaitForARecordToMendItself() {
    assertThat(Patience.isPassing(new IllegalStateException(new SQLException("twice", "23505"))))
        .isFalse();
    assertThat(Patience.isPassing(new IllegalArgumentException("unreadable"))).isFalse();
  }
}
