/** Reads what decides about a reporting quarter. */
@NullMarked
package org.goldenthread.outturns.template.store;

import org.jspecify.annotations.NullMarked;
