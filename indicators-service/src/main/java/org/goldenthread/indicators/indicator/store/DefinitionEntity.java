package org.goldenthread.indicators.indicator.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A definition that a revision of its indicator brought; beside the document what is searched or
 * shown to an analyst. Of those from the same quarter the latest holds.
 */
@Entity
@Immutable
@Table(name = "definition")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, used in queries
class DefinitionEntity {

  @EmbeddedId private Key key;
  private String title;
  private @Nullable String unit;
  private String polarity;
  private @Nullable String directorate;
  private @Nullable String priority;

  @Column(name = "last_quarter")
  private @Nullable String lastQuarter;

  @Column(name = "reaches_back_to")
  private @Nullable String reachesBackTo;

  @JdbcTypeCode(SqlTypes.JSON)
  private Definition document;

  /** What identifies it. */
  @Embeddable
  record Key(String code, long revision, @Column(name = "from_quarter") String fromQuarter) {}

  /** For Hibernate, which sets every field. */
  protected DefinitionEntity() {}

  DefinitionEntity(Revision<?> revision, Definition definition) {
    this.key = new Key(revision.key(), revision.number(), definition.fromQuarter().toString());
    this.title = definition.title();
    this.unit = definition.unit().map(Unit::code).orElse(null);
    this.polarity = definition.polarity().name();
    this.directorate = definition.directorate().orElse(null);
    this.priority = definition.priority().orElse(null);
    this.lastQuarter = definition.lastQuarter().map(Quarter::toString).orElse(null);
    this.reachesBackTo = definition.reachesBackTo().map(Quarter::toString).orElse(null);
    this.document = definition;
  }

  Key key() {
    return key;
  }

  Definition definition() {
    return document;
  }
}
