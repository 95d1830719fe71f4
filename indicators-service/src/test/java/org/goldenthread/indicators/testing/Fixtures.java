package org.goldenthread.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.vocabulary.FinancialYear;

/** Things that tests need and are not about; each is new, because nothing is ever removed. */
public final class Fixtures {

  private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1900);
  // Far away from the years of plans that tests are about, of which there are not so many.
  private static final AtomicInteger NEXT_YEAR_OF_PRIORITIES = new AtomicInteger(2200);
  private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(1);

  private Fixtures() {}

  /** Years that no plan has. */
  public static FinancialYear freeYears(int count) {
    return new FinancialYear(NEXT_YEAR.getAndAdd(count));
  }

  /** A code that nothing has. */
  public static String code(String prefix) {
    return prefix + NEXT_NUMBER.getAndIncrement();
  }

  /** The reference of an indicator that is not defined yet. */
  public static String ref() {
    return code("TEST.");
  }

  /** A directorate that is there. */
  public static String groups(String category) {
    return """
    {"name": "Groups", "kind": "GROUPS", "categories": [{"code": "A", "name": "%s"}]}\
    """
        .formatted(category);
  }

  public static String directorate() {
    String code = code("D");
    assertThat(Client.put("directorates/" + code, "{\"name\": \"Public Realm\"}").statusCode())
        .isEqualTo(201);
    return code;
  }

  /** A priority that a plan has. */
  public static String priority() {
    String code = code("P");
    FinancialYear year = new FinancialYear(NEXT_YEAR_OF_PRIORITIES.getAndIncrement());
    String priorities = "[{\"code\": \"%s\", \"name\": \"Safer\"}]".formatted(code);
    assertThat(Client.put("council-plans/" + code, plan(year, year, priorities)).statusCode())
        .isEqualTo(201);
    return code;
  }

  /** The reference of an indicator that has a definition from 2020-21-Q1. */
  public static String indicator() {
    String ref = ref();
    assertThat(
            Client.put("indicators/" + ref + "/definitions/2020-21-Q1", definition()).statusCode())
        .isEqualTo(201);
    return ref;
  }

  /** A plan's body. */
  public static String plan(FinancialYear first, FinancialYear last, String priorities) {
    return """
    {"name": "Council Plan", "firstYear": "%s", "lastYear": "%s",
     "scoringPolicy": "three-level", "priorities": %s}\
    """
        .formatted(first, last, priorities);
  }

  /** A definition's body with what every definition needs. */
  public static String definition() {
    return definition("Looked After Children");
  }

  /** A definition's body with a title. */
  public static String definition(String title) {
    return "{\"title\": \"%s\", \"polarity\": \"LOWER_IS_BETTER\"}".formatted(title);
  }
}
