/** Formulas of calculated indicators: what may be written, what it means, and what it gives. */
@NullMarked
package org.goldenthread.vocabulary.formula;

import org.jspecify.annotations.NullMarked;
