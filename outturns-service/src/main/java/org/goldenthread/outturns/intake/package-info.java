/**
 * How statements are taken or refused: the checks and their order, one by one, in lots, all or
 * none, once for each key.
 */
@NullMarked
package org.goldenthread.outturns.intake;

import org.jspecify.annotations.NullMarked;
