/** Dashboards, lists and histories as JSON, and every refusal as a problem. */
@NullMarked
package org.goldenthread.reporting.rest;

import org.jspecify.annotations.NullMarked;
