package org.goldenthread.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.Directorate.Name;
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
    Directorate directorate = directorate(ALWAYS, LATER).named(name("2021-22-Q1", "Children"));

    assertThat(directorate.names()).containsExactly(ALWAYS, name("2021-22-Q1", "Children"));
  }

  @Test
  void shouldBeTheSameWhenTheSameNameIsGivenAgain() {
    assertThat(directorate(ALWAYS, LATER).named(LATER)).isEqualTo(directorate(ALWAYS, LATER));
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
    return new Directorate("CS", List.of(names));
  }

  private static Name name(String from, String name) {
    return new Name(Optional.of(Quarter.parse(from)), name);
  }
}
