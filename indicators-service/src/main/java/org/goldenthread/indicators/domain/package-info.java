/** The plan, the indicators with their definitions and targets, the policies and their rules. */
@NullMarked
package org.goldenthread.indicators.domain;

import org.jspecify.annotations.NullMarked;
