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
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dependency rules between the rooms of a service. Each message says how to mend a breach.
 *
 * <p>A service calls {@link #check} from one test.
 */
public final class ArchitectureRules {

  private static final String ROOT = "org.goldenthread.";
  private static final List<String> SERVICES =
      List.of("indicators", "outturns", "scoring", "reporting");
  private static final List<String> OUTER_ROOMS =
      List.of("rest", "messaging", "persistence", "web", "report", "config");

  private ArchitectureRules() {}

  /**
   * Checks the classes of one service.
   *
   * @param service the package below {@code org.goldenthread}: {@code outturns}
   * @throws AssertionError that names the class, the rule and the remedy
   */
  public static void check(String service) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + service);
    String base = ROOT + service;
    Stream.of(
            Stream.of(
                pureDomain(base), applicationKnowsDomainOnly(base), onlyMessagingKnowsEvents(base)),
            Stream.of(
                noOtherService(service), noFieldInjection(), noVagueNames(), noClockInside(base)),
            OUTER_ROOMS.stream().map(room -> roomsApart(base, room)))
        .flatMap(rules -> rules)
        .forEach(rule -> rule.allowEmptyShould(true).check(classes));
  }

  private static ArchRule pureDomain(String base) {
    return classes()
        .that()
        .resideInAPackage(base + ".domain..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                base + ".domain..", "java..", "org.goldenthread.vocabulary..", "org.jspecify.."))
        .because(
            "the rules must run anywhere. Remedy: move what needs a library to the room that"
                + " calls the rule, and pass its result in as a value");
  }

  private static ArchRule applicationKnowsDomainOnly(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + ".application..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                Stream.concat(
                        OUTER_ROOMS.stream().map(room -> base + "." + room + ".."),
                        Stream.of(
                            "org.goldenthread.events..",
                            "org.jdbi..",
                            "org.apache.kafka..",
                            "jakarta.ws.rs..",
                            "com.fasterxml.."))
                    .toArray(String[]::new)))
        .because(
            "a use case must not know how it is called or where things are kept. Remedy:"
                + " declare an interface in application and implement it in the outer room");
  }

  private static ArchRule onlyMessagingKnowsEvents(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .and()
        .resideOutsideOfPackage(base + ".messaging..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.goldenthread.events..")
        .because(
            "the published language changes for other reasons than ours. Remedy: translate"
                + " between event and domain in messaging");
  }

  private static ArchRule noOtherService(String service) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + service + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                SERVICES.stream()
                    .filter(other -> !other.equals(service))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new)))
        .because("services share nothing but events. Remedy: consume the other's event");
  }

  private static ArchRule roomsApart(String base, String room) {
    DescribedPredicate<JavaClass> otherRooms =
        resideInAnyPackage(
            OUTER_ROOMS.stream()
                .filter(other -> !other.equals(room) && !other.equals("config"))
                .map(other -> base + "." + other + "..")
                .toArray(String[]::new));
    return noClasses()
        .that(resideInAPackage(base + "." + room + ".."))
        .should()
        .dependOnClassesThat(otherRooms)
        .because(
            "outer rooms meet only in application. Remedy: let both call the use case, or put"
                + " an interface between them in application");
  }

  private static ArchRule noFieldInjection() {
    return fields()
        .should()
        .notBeAnnotatedWith(Inject.class)
        .because(
            "a class must say in its constructor what it needs. Remedy: constructor injection");
  }

  private static ArchRule noVagueNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
        .because("names are the domain's. Remedy: name the class by what it does or is");
  }

  private static ArchRule noClockInside(String base) {
    return noClasses()
        .that()
        .resideInAnyPackage(base + ".domain..", base + ".application..")
        .should(new AskForTheTime())
        .because(
            "rules and use cases must be repeatable. Remedy: pass a java.time.Clock or the"
                + " instant in");
  }
}
