package org.goldenthread.indicators.directorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class DirectorateTest {

  private static final Name ALWAYS = new Name(Optional.empty(), "Childrens Services");
  private static final Name LATER = name("2021-22-Q1", "Children's Services");
  private static final Name LATEST = name("2023-24-Q2", "Children and Families");

  @Test
  void shouldKeepNamesInTheOrderOfTheirTime() {
    assertThat(directorate(LATEST, ALWAYS, LATER).names()).containsExactly(ALWAYS, LATER, LATEST);
  }

  @Test
  void shouldReplaceTheNameThatBeginsAtTheSameTime() {
    Directorate directorate = named(directorate(ALWAYS, LATER), name("2021-22-Q1", "Children"));

    assertThat(directorate.names()).containsExactly(ALWAYS, name("2021-22-Q1", "Children"));
  }

  @Test
  void shouldBeTheSameWhenTheSameNameIsGivenAgain() {
    assertThat(named(directorate(ALWAYS, LATER), LATER)).isEqualTo(directorate(ALWAYS, LATER));
  }

  @Test
  void shouldBeTheSameInWhateverOrderItsNamesAreGiven() {
    assertThat(named(directorate(LATEST), ALWAYS, LATER))
        .isEqualTo(named(directorate(LATER), LATEST, ALWAYS));
  }

  @Test
  void shouldTellOnlyNamesThatDifferFromTheOneBefore() {
    Name again = name("2022-23-Q1", "Children's Services");

    assertThat(directorate(ALWAYS, LATER, again, LATEST).renamings())
        .containsExactly(ALWAYS, LATER, LATEST);
  }

  @Test
  void shouldKeepItsEndWhenItIsRenamed() {
    Directorate ended = ended("2024-25-Q4", "ASC");

    assertThat(named(ended, LATER).lastQuarter()).contains(Quarter.parse("2024-25-Q4"));
    assertThat(named(ended, LATER).successors()).containsExactly("ASC");
  }

  @Test
  void shouldGoOnWhenAllIsSaidAnewWithoutAnEnd() {
    Directorate anew =
        new DirectorateChange(
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(ALWAYS)),
                Optional.empty(),
                Optional.empty())
            .apply("CS", Optional.of(ended("2024-25-Q4", "ASC")));

    assertThat(anew).isEqualTo(directorate(ALWAYS));
  }

  @Test
  void shouldHaveEndedAfterItsLastQuarter() {
    Directorate ended = ended("2024-25-Q4");

    assertThat(ended.hasEndedBefore(Quarter.parse("2024-25-Q4"))).isFalse();
    assertThat(ended.hasEndedBefore(Quarter.parse("2025-26-Q1"))).isTrue();
    assertThat(directorate(ALWAYS).hasEndedBefore(Quarter.parse("2025-26-Q1"))).isFalse();
  }

  @Test
  void shouldRefuseAnEndThatMeansNothing() {
    assertThat(ended("2021-22-Q1", "ASC").faults()).isEmpty();
    assertThat(pointers(directorate())).containsExactly("/name");
    assertThat(pointers(ended("2020-21-Q4"))).containsExactly("/lastQuarter");
    assertThat(pointers(ended("2024-25-Q4", "ASC", "CS", "ASC")))
        .containsExactly("/successors/2", "/successors/1");
    assertThat(pointers(new Directorate("CS", List.of(ALWAYS), Optional.empty(), List.of("ASC"))))
        .containsExactly("/lastQuarter");
    assertThat(pointers(directorate(LATER, LATER))).containsExactly("/names/1/effectiveFrom");
  }

  @Test
  void shouldHaveTheLatestNameThatHasBegun() {
    Directorate directorate = directorate(ALWAYS, LATER, LATEST);

    assertThat(directorate.nameIn(Quarter.parse("2020-21-Q4"))).isEqualTo(ALWAYS);
    assertThat(directorate.nameIn(Quarter.parse("2021-22-Q1"))).isEqualTo(LATER);
    assertThat(directorate.nameIn(Quarter.parse("2023-24-Q1"))).isEqualTo(LATER);
    assertThat(directorate.nameIn(Quarter.parse("2030-31-Q1"))).isEqualTo(LATEST);
  }

  @Test
  void shouldHaveItsFirstNameBeforeAnyHasBegun() {
    assertThat(directorate(LATER, LATEST).nameIn(Quarter.parse("2012-13-Q1"))).isEqualTo(LATER);
  }

  private static Directorate directorate(Name... names) {
    return new Directorate("CS", List.of(names), Optional.empty(), List.of());
  }

  private static Directorate ended(String lastQuarter, String... successors) {
    return new Directorate(
        "CS", List.of(ALWAYS, LATER), Optional.of(Quarter.parse(lastQuarter)), List.of(successors));
  }

  private static Directorate named(Directorate directorate, Name... names) {
    Directorate named = directorate;
    for (Name name : names) {
      named = DirectorateChange.named(name).apply("CS", Optional.of(named));
    }
    return named;
  }

  private static List<String> pointers(Directorate directorate) {
    return directorate.faults().stream().map(Fault::pointer).toList();
  }

  private static Name name(String from, String name) {
    return new Name(Optional.of(Quarter.parse(from)), name);
  }
}
