package org.goldenthread.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may know whom inside a service. Packages are cut by concept; the root of a concept is plain
 * Java, and below it stand its adapters {@code rest}, {@code store}, {@code topics} and {@code
 * web}. Each message says how to mend a breach.
 *
 * <p>A service calls {@link #check()} from one test, after it has said what is special in it, each
 * with the reason.
 */
public final class ArchitectureRules {

  private static final String ROOT = "org.goldenthread.";
  private static final List<String> SERVICES =
      List.of("indicators", "outturns", "scoring", "reporting");

  private final String service;
  private final String base;
  private final Set<String> shared = new HashSet<>();
  private final Set<String> readingEvents = new HashSet<>();

  private ArchitectureRules(String service) {
    this.service = service;
    this.base = ROOT + service;
  }

  /**
   * The rules for one service.
   *
   * @param service the package below {@code org.goldenthread}: {@code outturns}
   */
  public static ArchitectureRules of(String service) {
    return new ArchitectureRules(service);
  }

  /**
   * Lets the adapters of a concept be used by adapters of the same kind elsewhere: the frame that
   * all pages stand in.
   */
  public ArchitectureRules sharing(String concept, String reason) {
    return noting(shared, concept, reason);
  }

  /**
   * Lets the store of a concept know the records of {@code events}, because what it keeps is the
   * event itself.
   */
  public ArchitectureRules keepingEvents(String concept, String reason) {
    return noting(readingEvents, concept, reason);
  }

  /**
   * Checks the classes of the service.
   *
   * @throws AssertionError that names the class, the rule and the remedy
   */
  public void check() {
    check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(base));
  }

  void check(JavaClasses classes) {
    if (classes.isEmpty()) {
      throw new AssertionError("No classes found below " + base);
    }
    Stream.of(
            Stream.of(plainRoots(), adaptersApart(), onlyTopicsKnowEvents()),
            Outside.rules(base),
            Stream.of(noOtherService(), noFieldInjection(), noVagueNames(), noClockInRoots()))
        .flatMap(rules -> rules)
        .forEach(rule -> rule.allowEmptyShould(true).check(classes));
    noCircles().allowEmptyShould(true).check(classes);
  }

  private ArchRule plainRoots() {
    return classes()
        .that(are("in the root of a concept", Place::isRoot))
        .should()
        .onlyDependOnClassesThat(
            are("roots", Place::isRoot).or(resideInAnyPackage(Outside.FOR_ROOTS)))
        .because(
            "rules and use cases must not know how they are called or where things are kept."
                + " Remedy: declare an interface in the root and implement it in an adapter, or"
                + " pass the result in as a value");
  }

  private ArchRule adaptersApart() {
    return classes()
        .that(are("adapters", place -> !place.isRoot()))
        .should(new KeepToThemselves(base, shared))
        .because(
            "adapters meet only in the roots. Remedy: let both call the use case, put an interface"
                + " between them in the root, or move what all of a kind need to a concept that"
                + " the test declares as shared");
  }

  private ArchRule onlyTopicsKnowEvents() {
    return noClasses()
        .that(
            are(
                "no readers of events",
                place ->
                    !place.is(Adapter.TOPICS)
                        && !(place.is(Adapter.STORE) && readingEvents.contains(place.concept()))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.goldenthread.events..")
        .because(
            "the published language changes for other reasons than ours. Remedy: translate"
                + " between event and concept in its topics");
  }

  private ArchRule noOtherService() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                SERVICES.stream()
                    .filter(other -> !other.equals(service))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new)))
        .because("services share nothing but events. Remedy: consume the other's event");
  }

  private ArchRule noFieldInjection() {
    return fields()
        .should()
        .notBeAnnotatedWith(Inject.class)
        .because(
            "a class must say in its constructor what it needs. Remedy: constructor injection");
  }

  private ArchRule noVagueNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
        .because("names are the domain's. Remedy: name the class by what it does or is");
  }

  private ArchRule noClockInRoots() {
    return noClasses()
        .that(are("in the root of a concept", Place::isRoot))
        .should(new AskForTheTime())
        .because(
            "rules and use cases must be repeatable. Remedy: pass a java.time.Clock or the"
                + " instant in");
  }

  private SliceRule noCircles() {
    return SlicesRuleDefinition.slices()
        .matching(base + ".(*)")
        .should()
        .beFreeOfCycles()
        .because(
            "a concept must be understood without what is built on it. Remedy: move what both need"
                + " to the one that is more basic, or put an interface there");
  }

  private DescribedPredicate<JavaClass> are(String description, Predicate<Place> test) {
    return resideInAPackage(base + "..")
        .and(DescribedPredicate.describe(description, item -> test.test(Place.of(base, item))))
        .as(description);
  }

  private ArchitectureRules noting(Set<String> exceptions, String exception, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An exception has a reason: " + exception);
    }
    exceptions.add(exception);
    return this;
  }
}
