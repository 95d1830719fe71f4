package org.goldenthread.testkit.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts the filter into every test of a service, without the test's knowing of it. */
public final class EveryRequestIsHeld implements QuarkusTestBeforeEachCallback {

  /** Made by the test framework. */
  public EveryRequestIsHeld() {}

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    String test =
        "%s.%s"
            .formatted(
                context.getTestInstance().getClass().getSimpleName(),
                context.getTestMethod().getName());
    RestAssured.replaceFiltersWith(new ContractFilter(test));
  }
}
