package org.goldenthread.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.goldenthread.example.indicator.Indicator;
import org.goldenthread.example.indicator.rest.IndicatorResource;
import org.goldenthread.example.indicator.store.IndicatorTable;
import org.goldenthread.example.policy.Policy;
import org.goldenthread.example.policy.rest.PolicyFields;
import org.goldenthread.example.policy.rest.PolicyResource;
import org.goldenthread.example.policy.store.PolicyTable;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

  private final ArchitectureRules rules = ArchitectureRules.of("example");

  @Test
  void shouldTakeARootWithItsAdapters() {
    assertThatCode(() -> check(Policy.class, PolicyTable.class, PolicyFields.class))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseARootThatKnowsAnAdapter() {
    refused("Remedy: declare an interface in the root", Indicator.class, IndicatorTable.class);
  }

  @Test
  void shouldRefuseAnAdapterThatKnowsAnother() {
    refused("adapters meet only in the roots", PolicyResource.class, PolicyTable.class);
  }

  @Test
  void shouldRefuseAnotherConceptsAdapterOfTheSameKind() {
    refused("adapters meet only in the roots", IndicatorResource.class, PolicyFields.class);
  }

  @Test
  void shouldLetAdaptersOfOneKindShareWhatIsDeclared() {
    rules.sharing("policy", "what all requests have");

    refused("only [STORE] knows the database", IndicatorResource.class, PolicyFields.class);
  }

  @Test
  void shouldRefuseAnExceptionWithoutAReason() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> rules.sharing("policy", " "));
  }

  @Test
  void shouldRefuseToCheckNothing() {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(this::check);
  }

  private void refused(String message, Class<?>... classes) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(classes))
        .withMessageContaining(message);
  }

  private void check(Class<?>... classes) {
    rules.check(new ClassFileImporter().importClasses(classes));
  }
}
