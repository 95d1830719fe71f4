package org.goldenthread.reporting.publication.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.hibernate.annotations.Immutable;

/** A figure as a publication printed it. */
@Entity
@Immutable
@Table(name = "published_figure")
class PublishedFigureEntity {

  @EmbeddedId private Key key;
  private String title;
  private String exact;
  private String display;

  /** For Hibernate, which sets every field. */
  @SuppressWarnings("NullAway.Init")
  protected PublishedFigureEntity() {}

  PublishedFigureEntity(PublicationKey publication, PrintedFigure figure) {
    this.key =
        new Key(
            publication.quarter(),
            publication.revision(),
            figure.key().ref().value(),
            figure.key().quarter().toString(),
            figure.key().what());
    this.title = figure.title();
    this.exact = figure.exact();
    this.display = figure.display();
  }

  PrintedFigure figure() {
    return new PrintedFigure(
        new PrintedFigure.Key(
            IndicatorRef.parse(key.ref()), Quarter.parse(key.figureQuarter()), key.what()),
        title,
        exact,
        display);
  }

  /** Which figure of which publication. */
  @Embeddable
  record Key(
      String quarter,
      long revision,
      String ref,
      String figureQuarter,
      @Enumerated(EnumType.STRING) PrintedFigure.What what) {}
}
