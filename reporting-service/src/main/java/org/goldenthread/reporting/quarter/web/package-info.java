/** Which figures of which quarter a page shows, and how it says so. */
@NullMarked
package org.goldenthread.reporting.quarter.web;

import org.jspecify.annotations.NullMarked;
