/** The table as a file that is written while it is read, and what its columns mean. */
@NullMarked
package org.goldenthread.reporting.data.rest;

import org.jspecify.annotations.NullMarked;
