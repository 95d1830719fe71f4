/** Dashboards as JSON. */
@NullMarked
package org.goldenthread.reporting.dashboard.rest;

import org.jspecify.annotations.NullMarked;
