/** Keeps the read model in PostgreSQL and reads it back as figures. */
@NullMarked
package org.goldenthread.reporting.persistence;

import org.jspecify.annotations.NullMarked;
