/**
 * What this service has heard of that others own: indicators, initiatives, directorates and plans,
 * and who speaks for each in a quarter.
 */
@NullMarked
package org.goldenthread.outturns.reference;

import org.jspecify.annotations.NullMarked;
