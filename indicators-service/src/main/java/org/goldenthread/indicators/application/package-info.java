/** What the performance team does with the plan and its measures, and what that needs. */
@NullMarked
package org.goldenthread.indicators.application;

import org.jspecify.annotations.NullMarked;
