/** The pages of lists. */
@NullMarked
package org.goldenthread.reporting.list.web;

import org.jspecify.annotations.NullMarked;
