/** What this service does: keeps what events tell, and shows what it adds up to. */
@NullMarked
package org.goldenthread.reporting.application;

import org.jspecify.annotations.NullMarked;
