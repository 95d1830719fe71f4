package org.goldenthread.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Ends an answer quietly whose client hung up: nobody is there to be told of a failure, and nothing
 * failed here.
 */
@Provider
public final class HungUp implements WriterInterceptor {

  private static final Logger LOG = Logger.getLogger(HungUp.class);

  private final CurrentVertxRequest request;

  HungUp(CurrentVertxRequest request) {
    this.request = request;
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    try {
      context.proceed();
    } catch (IOException | RuntimeException failed) {
      if (!request.getCurrent().response().closed()) {
        throw failed;
      }
      LOG.debug("The client hung up before the answer was whole", failed);
    }
  }
}
