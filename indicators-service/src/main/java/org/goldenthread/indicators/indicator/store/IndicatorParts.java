package org.goldenthread.indicators.indicator.store;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.TargetSetting;

/** The rows that indicators are made of, read for many of them at once, earliest first. */
@ApplicationScoped
class IndicatorParts {

  private final EntityManager database;

  IndicatorParts(EntityManager database) {
    this.database = database;
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
}
