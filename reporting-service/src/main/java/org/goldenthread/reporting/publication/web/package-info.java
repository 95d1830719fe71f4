/** The page of what has changed since publication. */
@NullMarked
package org.goldenthread.reporting.publication.web;

import org.jspecify.annotations.NullMarked;
