package org.goldenthread.indicators.indicator.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.hibernate.Session;

/** The rows that indicators are made of, read for many of them at once, earliest first. */
@Singleton
record IndicatorParts(EntityManager database) {

  private static final String WITH_FORMULAS =
      """
      select distinct code from definition
      where jsonb_path_exists(document, '$.**.formula') order by code
      """;

  private static final String REFERENCES =
      """
      select distinct on (code) code, document ->> 'reference' from definition
      where document ->> 'reference' is not null order by code, from_quarter desc, revision desc
      """;

  Map<IndicatorRef, String> references() {
    return database
        .unwrap(Session.class)
        .createNativeQuery(REFERENCES, Object[].class)
        .getResultStream()
        .collect(toMap(row -> new IndicatorRef((String) row[0]), row -> (String) row[1]));
  }

  List<IndicatorRef> withFormulas() {
    return database
        .unwrap(Session.class)
        .createNativeQuery(WITH_FORMULAS, String.class)
        .getResultStream()
        .map(IndicatorRef::new)
        .toList();
  }

  Map<String, List<DefinitionEntity>> definitions(List<String> codes) {
    return rows(DefinitionEntity.class, codes).stream().collect(groupingBy(it -> it.key().code()));
  }

  Map<String, List<TargetEntity>> targets(List<String> codes) {
    return rows(TargetEntity.class, codes).stream().collect(groupingBy(it -> it.key().code()));
  }

  /** The definitions that held at a revision. Rows that came meanwhile do not count. */
  static List<Definition> definitions(
      Map<String, List<DefinitionEntity>> rows, RevisionEntity revision) {
    Map<String, Definition> latest = new TreeMap<>();
    rows.getOrDefault(revision.code(), List.of()).stream()
        .filter(it -> it.key().revision() <= revision.number())
        .forEach(it -> latest.put(it.key().fromQuarter(), it.definition()));
    return List.copyOf(latest.values());
  }

  /** The targets that held at a revision. Rows that came meanwhile do not count. */
  static List<TargetSetting> settings(
      Map<String, List<TargetEntity>> rows, RevisionEntity revision) {
    Map<String, TargetSetting> latest = new TreeMap<>();
    rows.getOrDefault(revision.code(), List.of()).stream()
        .filter(it -> it.key().revision() <= revision.number())
        .forEach(it -> latest.put(it.key().period(), it.setting()));
    return List.copyOf(latest.values());
  }

  private <E> List<E> rows(Class<E> entity, List<String> codes) {
    return database
        .createQuery(
            "from %s where key.code in :codes order by key.revision"
                .formatted(entity.getSimpleName()),
            entity)
        .setParameter("codes", codes)
        .getResultList();
  }

  /** What an indicator means in a quarter that one of its definitions holds for. */
  static DefinitionInForce inForce(
      RevisionEntity revision, Quarter quarter, Map<String, List<DefinitionEntity>> definitions) {
    IndicatorRef ref = new IndicatorRef(revision.code());
    Definition inForce =
        new Indicator(ref, definitions(definitions, revision), List.of())
            .definitionIn(quarter)
            .orElseThrow();
    return new DefinitionInForce(ref, revision.number(), inForce);
  }
}
