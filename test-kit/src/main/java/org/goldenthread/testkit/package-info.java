/** Real Kafka and PostgreSQL for tests, tokens that a service accepts, and the house's rules. */
@NullMarked
package org.goldenthread.testkit;

import org.jspecify.annotations.NullMarked;
