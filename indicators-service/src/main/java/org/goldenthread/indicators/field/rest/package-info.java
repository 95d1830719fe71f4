/** How what is sent becomes what is kept. */
@NullMarked
package org.goldenthread.indicators.field.rest;

import org.jspecify.annotations.NullMarked;
