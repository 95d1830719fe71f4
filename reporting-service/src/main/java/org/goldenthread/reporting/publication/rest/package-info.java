/** Publishing, what was published, and what has changed since, for programs. */
@NullMarked
package org.goldenthread.reporting.publication.rest;

import org.jspecify.annotations.NullMarked;
