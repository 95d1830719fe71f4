/** Webhooks and their deliveries in the database. */
@NullMarked
package org.goldenthread.reporting.webhook.store;

import org.jspecify.annotations.NullMarked;
