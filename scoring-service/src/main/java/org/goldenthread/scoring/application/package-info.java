/**
 * What the service does when something changes and when someone asks, and the ports through which
 * it remembers and tells.
 */
@NullMarked
package org.goldenthread.scoring.application;

import org.jspecify.annotations.NullMarked;
