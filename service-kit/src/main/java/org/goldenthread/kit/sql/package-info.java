/** How statements that belong together reach the database in as few round trips as possible. */
@NullMarked
package org.goldenthread.kit.sql;

import org.jspecify.annotations.NullMarked;
