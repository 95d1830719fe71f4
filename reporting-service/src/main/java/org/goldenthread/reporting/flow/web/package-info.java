/** The operators' page. */
@NullMarked
package org.goldenthread.reporting.flow.web;

import org.jspecify.annotations.NullMarked;
