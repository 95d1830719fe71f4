/** The pages of the council, its priorities, directorates and committees. */
@NullMarked
package org.goldenthread.reporting.dashboard.web;

import org.jspecify.annotations.NullMarked;
