/** News as Atom feeds. */
@NullMarked
package org.goldenthread.reporting.feed.rest;

import org.jspecify.annotations.NullMarked;
