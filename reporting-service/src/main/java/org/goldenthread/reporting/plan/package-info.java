/**
 * What the council plans and who works on it: plans, directorates, committees, initiatives, and the
 * part of them that a reader asks for.
 */
@NullMarked
package org.goldenthread.reporting.plan;

import org.jspecify.annotations.NullMarked;
