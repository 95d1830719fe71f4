/**
 * Sends files of figures to outturns-service, with patience, and writes down what became of each
 * row. Made for people who have a file and no developers, and for a timetable.
 */
@NullMarked
package org.goldenthread.submit;

import org.jspecify.annotations.NullMarked;
