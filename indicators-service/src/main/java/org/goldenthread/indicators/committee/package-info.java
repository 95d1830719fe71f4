/** What is reported to each committee of members. */
@NullMarked
package org.goldenthread.indicators.committee;

import org.jspecify.annotations.NullMarked;
