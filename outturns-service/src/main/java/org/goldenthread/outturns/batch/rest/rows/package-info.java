/** The rows of a batch in JSON, NDJSON or CSV, each read by itself. */
@NullMarked
package org.goldenthread.outturns.batch.rest.rows;

import org.jspecify.annotations.NullMarked;
