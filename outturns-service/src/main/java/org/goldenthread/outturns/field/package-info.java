/**
 * What a field can hold: figures with their digits, ratios and texts, and what is wrong with one.
 */
@NullMarked
package org.goldenthread.outturns.field;

import org.jspecify.annotations.NullMarked;
