/** The spreadsheet to fill in and send back, and what is owed, over HTTP. */
@NullMarked
package org.goldenthread.outturns.template.rest;

import org.jspecify.annotations.NullMarked;
