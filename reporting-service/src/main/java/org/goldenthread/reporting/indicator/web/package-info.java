/** The page of an indicator. */
@NullMarked
package org.goldenthread.reporting.indicator.web;

import org.jspecify.annotations.NullMarked;
