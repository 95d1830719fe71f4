package org.goldenthread.outturns.domain;

/**
 * A type of statement.
 *
 * @param name stable, in the singular: {@code outturn}
 * @param content the record that holds such a statement
 * @param about what such statements are about
 */
public record StatementType<S extends Statement>(
    String name, Class<S> content, ReferenceKind about) {

  /** The values of indicators. */
  public static final StatementType<Outturn> OUTTURN =
      new StatementType<>("outturn", Outturn.class, ReferenceKind.INDICATOR);

  /** What is said about indicators that miss their target. */
  public static final StatementType<Commentary> COMMENTARY =
      new StatementType<>("commentary", Commentary.class, ReferenceKind.INDICATOR);

  /** How initiatives get on. */
  public static final StatementType<InitiativeProgress> PROGRESS =
      new StatementType<>("progress", InitiativeProgress.class, ReferenceKind.INITIATIVE);

  /** What others achieve. */
  public static final StatementType<Comparators> COMPARATORS =
      new StatementType<>("comparators", Comparators.class, ReferenceKind.INDICATOR);

  /** What directorates say about their services. */
  public static final StatementType<ServiceSummary> SERVICE_SUMMARY =
      new StatementType<>("service_summary", ServiceSummary.class, ReferenceKind.DIRECTORATE);
}
