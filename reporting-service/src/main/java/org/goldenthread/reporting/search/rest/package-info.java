/** What a search found, for programs. */
@NullMarked
package org.goldenthread.reporting.search.rest;

import org.jspecify.annotations.NullMarked;
