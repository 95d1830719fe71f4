/** The file of the scoring policies that the system comes with. */
@NullMarked
package org.goldenthread.indicators.policy.store;

import org.jspecify.annotations.NullMarked;
