/** Tells of council plans on their topic. */
@NullMarked
package org.goldenthread.indicators.plan.topics;

import org.jspecify.annotations.NullMarked;
