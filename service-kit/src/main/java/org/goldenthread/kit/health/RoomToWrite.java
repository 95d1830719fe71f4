package org.goldenthread.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service is not ready while a write was refused lately because the database's disk is full. */
@Readiness
@ApplicationScoped
public class RoomToWrite implements HealthCheck {

  private static final Duration LATELY = Duration.ofSeconds(30);

  private volatile long refused = System.nanoTime() - LATELY.toNanos();

  /** A write was. */
  public void refused() {
    refused = System.nanoTime();
  }

  @Override
  public HealthCheckResponse call() {
    boolean room = System.nanoTime() - refused >= LATELY.toNanos();
    return HealthCheckResponse.named("room to write")
        .status(room)
        .withData("disk", room ? "takes what is written" : "full: writes are refused, make room")
        .build();
  }
}
