/**
 * Which quarters are signed off: closed for submission, or published. What decides how they are
 * scored is changed only with a reason.
 */
@NullMarked
package org.goldenthread.indicators.quarter;

import org.jspecify.annotations.NullMarked;
