/** Keeps facts in PostgreSQL, each once, and reads them back as they stood at one moment. */
@NullMarked
package org.goldenthread.reporting.readmodel.store;

import org.jspecify.annotations.NullMarked;
