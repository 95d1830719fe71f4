package org.goldenthread.outturns.submission;

import org.goldenthread.outturns.reference.ReferenceKind;

/**
 * A type of statement.
 *
 * @param name stable, in the singular: {@code outturn}
 * @param content the record that holds such a statement
 * @param about what such statements are about
 */
public record StatementType<S extends Statement>(
    String name, Class<S> content, ReferenceKind about) {}
