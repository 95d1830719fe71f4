/** Names with their times as they are sent and answered. */
@NullMarked
package org.goldenthread.indicators.naming.rest;

import org.jspecify.annotations.NullMarked;
