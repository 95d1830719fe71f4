/** Tells of scoring policies on their topic. */
@NullMarked
package org.goldenthread.indicators.policy.topics;

import org.jspecify.annotations.NullMarked;
