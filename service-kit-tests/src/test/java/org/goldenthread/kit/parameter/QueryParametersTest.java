package org.goldenthread.kit.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.goldenthread.kit.problem.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dryRun | 1     | dryRun is true or false, not '1'",
        "dryRun | TRUE  | dryRun is true or false, not 'TRUE'",
        "dryRun | ``    | dryRun has no value: give it one, or leave it out",
        "asOf   | ``    | asOf has no value: give it one, or leave it out",
        "dry_run | true | 'dry_run' is not a parameter here. Did you mean 'dryRun'?",
        "as_of  | now   | 'as_of' is not a parameter here. Did you mean 'asOf'?",
        "colour | red   | 'colour' is not a parameter here; the parameters are asOf, dryRun, ref"
      })
  void shouldSayWhatIsNotUnderstoodAndWhatWasMeant(String name, String value, String detail)
      throws NoSuchMethodException {
    assertThat(taken().faults(Map.of(name, List.of(value))))
        .containsExactly(new FieldFault("{" + name + "}", detail));
  }

  @Test
  void shouldRefuseAParameterThatIsThereTwiceUnlessThereMayBeMany() throws NoSuchMethodException {
    assertThat(taken().faults(Map.of("asOf", List.of("a", "b"))))
        .containsExactly(new FieldFault("{asOf}", "'asOf' is there twice: leave one out"));
    assertThat(taken().faults(Map.of("ref", List.of("a", "b")))).isEmpty();
  }

  @Test
  void shouldTakeWhatIsDeclared() throws NoSuchMethodException {
    assertThat(taken().faults(Map.of("dryRun", List.of("true"), "asOf", List.of("now")))).isEmpty();
  }

  private static QueryParameters taken() throws NoSuchMethodException {
    Method method =
        QueryParametersTest.class.getDeclaredMethod("resource", boolean.class, More.class);
    return new QueryParameters(method);
  }

  static void resource(@QueryParam("dryRun") boolean dryRun, @BeanParam More more) {
    assertThat(dryRun).isEqualTo(more.ref().isEmpty());
  }

  record More(@QueryParam("asOf") String asOf, @QueryParam("ref") List<String> ref) {}
}
