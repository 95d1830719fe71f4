/** Journeys, failures and browser tests against the whole system, as a user meets it. */
@NullMarked
package org.goldenthread.systemtests;

import org.jspecify.annotations.NullMarked;
