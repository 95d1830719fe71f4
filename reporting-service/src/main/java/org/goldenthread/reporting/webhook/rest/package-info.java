/** Webhooks as people manage them, and their messages as they are signed and sent. */
@NullMarked
package org.goldenthread.reporting.webhook.rest;

import org.jspecify.annotations.NullMarked;
