/**
 * What the report of a quarter asks of directorates: the indicators that are due, and what is still
 * owed.
 */
@NullMarked
package org.goldenthread.outturns.template;

import org.jspecify.annotations.NullMarked;
