package org.goldenthread.scoring.messaging;

import jakarta.inject.Singleton;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * Replaces a stream thread that failed. Its transaction is aborted and the new thread starts from
 * the last commit, so that nothing is lost, doubled or passed over. A fault that does not pass
 * keeps failing here, loudly, until someone acts.
 */
@Singleton
final class StreamFailures implements StreamsUncaughtExceptionHandler {

  private static final Logger LOG = Logger.getLogger(StreamFailures.class);

  @Override
  public StreamThreadExceptionResponse handle(Throwable failure) {
    LOG.errorf(failure, "Stream thread failed and is replaced cause=%s", failure.getMessage());
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }
}
