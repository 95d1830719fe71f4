/** The page of a search. */
@NullMarked
package org.goldenthread.reporting.search.web;

import org.jspecify.annotations.NullMarked;
