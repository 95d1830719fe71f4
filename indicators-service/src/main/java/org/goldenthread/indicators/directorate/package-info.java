/**
 * Which directorates there are, how they are called in which quarter, when they end and who takes
 * over.
 */
@NullMarked
package org.goldenthread.indicators.directorate;

import org.jspecify.annotations.NullMarked;
