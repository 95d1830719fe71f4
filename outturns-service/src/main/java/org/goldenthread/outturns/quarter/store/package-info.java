/** Keeps the states of quarters, and lets no submission slip past a change of one. */
@NullMarked
package org.goldenthread.outturns.quarter.store;

import org.jspecify.annotations.NullMarked;
