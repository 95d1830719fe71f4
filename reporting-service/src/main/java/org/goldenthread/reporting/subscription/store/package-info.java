/** Subscriptions beside webhooks, whose messages go the same way. */
@NullMarked
package org.goldenthread.reporting.subscription.store;

import org.jspecify.annotations.NullMarked;
