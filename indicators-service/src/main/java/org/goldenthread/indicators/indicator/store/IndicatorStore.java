package org.goldenthread.indicators.indicator.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicators.directorate.DirectorateUse;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.RevisionEntity;
import org.goldenthread.indicators.history.store.RevisionStore;
import org.goldenthread.indicators.history.store.Revisions;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.IndicatorFilter;
import org.goldenthread.indicators.indicator.IndicatorHistory;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.PriorityUse;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.hibernate.Session;

/** Keeps every {@link Indicator}. A state is what its revision and those before it brought. */
@Singleton
class IndicatorStore extends RevisionStore<Indicator>
    implements IndicatorHistory, DirectorateUse, PriorityUse {

  private static final String KIND = "indicator";
  private static final int LAST_QUARTER = 4;
  private static final String IN_FORCE =
      """
      select p.code
      from present_revision p
      join lateral (
        select title, directorate, priority, last_quarter, document ->> 'description' as description
        from definition
        where code = p.code and (from_quarter <= :quarter
          or exists (select from definition where code = p.code and reaches_back_to <= :quarter))
        -- The latest that has begun, or else the first, which reaches back.
        order by from_quarter > :quarter,
          case when from_quarter <= :quarter then from_quarter end desc,
          from_quarter, revision desc
        limit 1) d on true
      where p.kind = 'indicator' and p.code > :after
        and coalesce(d.last_quarter, :quarter) >= :quarter
        and (:directorate = '' or d.directorate = :directorate)
        and (:priority = '' or d.priority = :priority)
        and (:text = ''
          or position(lower(:text) in lower(d.title)) > 0
          or position(lower(:text) in lower(d.description)) > 0
          or position(nullif(translate(lower(:text), ' .', ''), '')
            in translate(lower(p.code), '.', '')) > 0)
      order by p.code limit :limit
      """;

  private static final String TARGETS =
      """
      select r, t from TargetEntity t
      join RevisionEntity r on r.key.kind = 'indicator'
        and r.key.code = t.key.code and r.key.revision = t.key.revision
      where t.key.code = :code
        and (t.key.revision < :revision or (t.key.revision = :revision and t.key.period > :period))
      order by t.key.revision desc, t.key.period
      """;
  private static final String GIVEN_TO =
      """
      select distinct d.key.code from DefinitionEntity d
      where d.key.fromQuarter > :after and d.directorate = :directorate
        and not exists (
          select 1 from DefinitionEntity later
          where later.key.code = d.key.code and later.key.fromQuarter = d.key.fromQuarter
            and later.key.revision > d.key.revision)
      order by d.key.code
      """;

  private static final String OF_PRIORITY =
      """
      select distinct d.key.code from DefinitionEntity d
      where d.priority = :priority and d.key.fromQuarter <= :last
        and (d.lastQuarter is null or d.lastQuarter >= :first)
        and not exists (
          select 1 from DefinitionEntity other
          where other.key.code = d.key.code
            and (other.key.fromQuarter = d.key.fromQuarter
                and other.key.revision > d.key.revision
              or other.key.fromQuarter > d.key.fromQuarter and other.key.fromQuarter <= :first))
      order by d.key.code
      """;

  private final EntityManager database;
  private final IndicatorParts parts;

  IndicatorStore(IndicatorParts parts, Revisions revisions, EntityManager database) {
    super(KIND, revisions);
    this.database = database;
    this.parts = parts;
  }

  @Override
  public void append(Revision<Indicator> revision, Optional<Indicator> before) {
    super.append(revision, before);
    Indicator after = revision.content();
    Indicator old = before.orElseGet(() -> new Indicator(after.ref(), List.of(), List.of()));
    after.definitions().stream()
        .filter(it -> !old.definitions().contains(it))
        .forEach(it -> database.persist(new DefinitionEntity(revision, it)));
    after.settings().stream()
        .filter(it -> !old.settings().contains(it))
        .forEach(it -> database.persist(new TargetEntity(revision, it)));
  }

  @Override
  public Page<DefinitionInForce> inForce(IndicatorFilter filter, PageRequest request) {
    List<String> codes =
        database
            .unwrap(Session.class)
            .createNativeQuery(IN_FORCE, String.class)
            .setParameter("after", request.after())
            .setParameter("quarter", filter.quarter().toString())
            .setParameter("directorate", filter.directorate().orElse(""))
            .setParameter("priority", filter.priority().orElse(""))
            .setParameter("text", filter.text().orElse(""))
            .setParameter("limit", request.limitAndOne())
            .getResultList();
    Map<String, List<DefinitionEntity>> definitions = parts.definitions(codes);
    List<DefinitionInForce> found =
        present("r.key.code in :codes order by r.key.code", Map.of("codes", codes)).stream()
            .map(it -> IndicatorParts.inForce(it, filter.quarter(), definitions))
            .toList();
    return Page.of(found, request, item -> item.ref().value());
  }

  @Override
  public Page<Revision<TargetSetting>> targets(String ref, PageRequest request) {
    String[] after =
        (request.after().isEmpty() ? Long.MAX_VALUE + "-" : request.after()).split("-", 2);
    List<Revision<TargetSetting>> found =
        database
            .createQuery(TARGETS, Tuple.class)
            .setParameter("code", ref)
            .setParameter("revision", Long.valueOf(after[0]))
            .setParameter("period", after[1])
            .setMaxResults(request.limitAndOne())
            .getResultStream()
            .map(
                row ->
                    row.get(0, RevisionEntity.class).with(row.get(1, TargetEntity.class).setting()))
            .toList();
    return Page.of(found, request, it -> "%d-%s".formatted(it.number(), it.content().period()));
  }

  @Override
  public List<IndicatorRef> givenTo(String directorate, Quarter after) {
    return database
        .createQuery(GIVEN_TO, String.class)
        .setParameter("directorate", directorate)
        .setParameter("after", after.toString())
        .getResultStream()
        .map(IndicatorRef::new)
        .toList();
  }

  @Override
  public List<IndicatorRef> in(CouncilPlan plan, String priority) {
    return database
        .createQuery(OF_PRIORITY, String.class)
        .setParameter("priority", priority)
        .setParameter("first", plan.firstYear().quarter(1).toString())
        .setParameter("last", plan.lastYear().quarter(LAST_QUARTER).toString())
        .getResultStream()
        .map(IndicatorRef::new)
        .toList();
  }

  @Override
  public Map<IndicatorRef, String> references() {
    return parts.references();
  }

  @Override
  public List<IndicatorRef> withFormulas() {
    return parts.withFormulas();
  }

  @Override
  protected List<Indicator> contents(List<RevisionEntity> revisions) {
    List<String> codes = revisions.stream().map(RevisionEntity::code).toList();
    Map<String, List<DefinitionEntity>> definitions = parts.definitions(codes);
    Map<String, List<TargetEntity>> targets = parts.targets(codes);
    return revisions.stream()
        .map(
            it ->
                new Indicator(
                    new IndicatorRef(it.code()),
                    IndicatorParts.definitions(definitions, it),
                    IndicatorParts.settings(targets, it)))
        .toList();
  }

  @Override
  protected RevisionEntity entity(Revision<Indicator> revision) {
    return new RevisionEntity(KIND, revision);
  }
}
