/** Lists as JSON. */
@NullMarked
package org.goldenthread.reporting.list.rest;

import org.jspecify.annotations.NullMarked;
