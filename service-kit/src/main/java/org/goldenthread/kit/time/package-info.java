/**
 * The clock that use cases are given, what is done again and again, and who has to wait for others.
 */
@NullMarked
package org.goldenthread.kit.time;

import org.jspecify.annotations.NullMarked;
