/** What can be set from outside. */
@NullMarked
package org.goldenthread.scoring.config;

import org.jspecify.annotations.NullMarked;
