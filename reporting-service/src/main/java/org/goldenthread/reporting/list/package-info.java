/** Lists that people ask for by name: what is owed, and what looks wrong. */
@NullMarked
package org.goldenthread.reporting.list;

import org.jspecify.annotations.NullMarked;
