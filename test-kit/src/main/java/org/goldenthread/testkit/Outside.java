package org.goldenthread.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Which libraries are known where. */
final class Outside {

  /**
   * What the root of a concept may know beside other roots: values, injection, transactions, and
   * annotations that say how a value is checked or written but need nobody to read them.
   */
  static final String[] FOR_ROOTS = {
    "java.lang..",
    "java.math..",
    "java.net",
    "java.nio..",
    "java.io..",
    "java.security..",
    "java.text..",
    "java.time..",
    "java.util..",
    "jakarta.annotation..",
    "jakarta.enterprise..",
    "jakarta.inject..",
    "jakarta.interceptor..",
    "jakarta.transaction..",
    "jakarta.validation..",
    "org.eclipse.microprofile.config..",
    "io.smallrye.config",
    "io.quarkus.arc",
    "io.quarkus.runtime",
    "io.quarkus.narayana.jta.runtime",
    "com.fasterxml.jackson.annotation",
    "com.github.benmanes.caffeine..",
    "org.jboss.logging",
    "org.jspecify..",
    "org.goldenthread.vocabulary..",
    "org.goldenthread.documents..",
    "org.goldenthread.kit.time",
  };

  private static final String[] DATABASE = {
    "java.sql..",
    "javax.sql..",
    "jakarta.persistence..",
    "org.hibernate",
    "org.hibernate.annotations..",
    "org.hibernate.query..",
    "org.hibernate.type..",
    "io.quarkus.hibernate..",
    "io.quarkus.panache..",
    "io.agroal..",
    "org.postgresql..",
    "org.flywaydb..",
  };
  private static final String[] BROKER = {
    "org.apache.kafka..",
    "io.smallrye.reactive.messaging..",
    "org.eclipse.microprofile.reactive.messaging..",
  };
  private static final String[] HTTP = {"jakarta.ws.rs..", "java.net.http..", "io.vertx.."};

  private Outside() {}

  static Stream<ArchRule> rules(String base) {
    return Stream.of(
        only(base, Set.of(Adapter.STORE), "the database", DATABASE),
        only(base, Set.of(Adapter.TOPICS), "the broker", BROKER),
        only(base, Set.of(Adapter.REST, Adapter.WEB), "HTTP", HTTP),
        only(base, Set.of(Adapter.WEB), "the templates of pages", "io.quarkus.qute.."));
  }

  private static ArchRule only(
      String base, Set<Adapter> adapters, String what, String... packages) {
    return noClasses()
        .that(
            not(
                describe(
                    "in " + adapters,
                    item -> Place.of(base, item).adapter().filter(adapters::contains).isPresent())))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .because(
            "only %s knows %s. Remedy: declare an interface in the root of the concept and implement it there"
                .formatted(adapters, what));
  }
}
