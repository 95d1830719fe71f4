/** What happens when the service starts. */
@NullMarked
package org.goldenthread.indicators.config;

import org.jspecify.annotations.NullMarked;
